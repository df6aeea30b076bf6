package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.Standing;

/** What the report is for, what it rests on, how to read it. */
final class Purpose {
  private Purpose() {}

  static void write(Draft draft, ChapterWriter out) {
    out.say(Sentence.PURPOSE, draft.council().officialName(), questionnaire(draft).title());
    if (!questionnaire(draft).description().isEmpty()) {
      out.numbered(RichText.of(questionnaire(draft).description()));
    }
    // A description counts the whole questionnaire; readers see fewer statements below.
    draft
        .assessment()
        .form()
        .ifPresent(form -> out.say(Sentence.PURPOSE_FORM, form.title(), form.questions().size()));
    out.say(Sentence.PURPOSE_NOT_ASSURANCE);
    out.add(new KeyFacts(facts(draft)));
    sayScale(draft, out);
    out.say(Sentence.HOW_TO_READ_SCORES);
    if (draft.assessment().respondents().size() > 1) {
      out.say(Sentence.HOW_TO_READ_PEOPLE);
    }
  }

  /** What the answers mean; nothing where questions have scales of their own. */
  private static void sayScale(Draft draft, ChapterWriter out) {
    Optional<Scale> scale = draft.scale();
    if (scale.isEmpty()) {
      return;
    }
    List<String> labels = scale.get().options().stream().map(Scale.Option::label).toList();
    String list = Words.list(labels, draft.say(Sentence.AND));
    boolean isDescribed =
        questionnaire(draft).questions().stream()
            .noneMatch(q -> q.guidance().descriptions().isEmpty());
    if (isDescribed) {
      out.say(Sentence.HOW_TO_READ_LEVELS, draft.inWords(labels.size()), list);
    } else {
      out.say(Sentence.HOW_TO_READ_OPTIONS, list);
    }
  }

  private static List<KeyFacts.Fact> facts(Draft draft) {
    Council council = draft.council();
    List<KeyFacts.Fact> facts = new ArrayList<>();
    facts.add(fact(draft, Sentence.FACT_COUNCIL, council.officialName()));
    facts.add(
        fact(
            draft,
            Sentence.FACT_KIND,
            draft.say(
                Sentence.KIND_AND_REGION, Words.capital(council.kind().label()), place(council))));
    facts.add(
        fact(draft, Sentence.FACT_DATE, Figures.date(draft.assessment().date(), draft.wording())));
    facts.add(
        fact(
            draft,
            Sentence.FACT_QUESTIONNAIRE,
            draft.say(
                Sentence.QUESTIONNAIRE_VERSION,
                questionnaire(draft).title(),
                questionnaire(draft).version())));
    facts.add(fact(draft, Sentence.FACT_PEOPLE, people(draft)));
    facts.add(fact(draft, Sentence.FACT_COVERAGE, coverage(draft)));
    return facts;
  }

  private static String place(Council council) {
    String nation = council.nation().label();
    return council.region().equals(nation) ? nation : council.region() + ", " + nation;
  }

  private static String people(Draft draft) {
    List<String> perspectives = People.perspectives(draft);
    return perspectives.isEmpty()
        ? People.count(draft)
        : People.count(draft) + ": " + String.join(", ", perspectives);
  }

  private static String coverage(Draft draft) {
    StringBuilder text =
        new StringBuilder(
            draft.say(Sentence.COVERAGE, Coverage.answered(draft), Coverage.applicable(draft)));
    int out = Coverage.count(draft, Standing.NOT_APPLICABLE);
    int scope = Coverage.count(draft, Standing.OUT_OF_SCOPE);
    if (out + scope > 0) {
      text.append(' ').append(draft.say(Sentence.COVERAGE_OUT, out + scope));
    }
    return text.toString();
  }

  private static KeyFacts.Fact fact(Draft draft, Sentence label, String value) {
    return new KeyFacts.Fact(draft.say(label), RichText.of(value));
  }

  private static Questionnaire questionnaire(Draft draft) {
    return draft.card().questionnaire();
  }
}
