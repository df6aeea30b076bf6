package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localbydefault.casestudy.CaseSource;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.CaseStudyId;
import org.localbydefault.casestudy.Match;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;

/** What other councils did, under the weakness for which each was chosen. */
final class CaseStudies {
  private CaseStudies() {}

  static void write(Draft draft, ChapterWriter out) {
    boolean isAny = draft.results().matches().values().stream().anyMatch(m -> !m.isEmpty());
    if (!isAny) {
      return;
    }
    out.say(Sentence.CASES);
    Set<CaseStudyId> told = new HashSet<>();
    draft
        .results()
        .matches()
        .forEach(
            (id, matches) -> {
              Question question = draft.card().question(id).question();
              out.heading(
                  "cases-" + id.value().replace('.', '-'),
                  draft.say(Sentence.CASES_FOR, question.title()));
              if (matches.isEmpty()) {
                out.say(Sentence.CASES_NONE);
              }
              for (int i = 0; i < matches.size(); i++) {
                Match match = matches.get(i);
                if (told.add(match.caseStudy().id())) {
                  out.add(card(draft, match, i == 0));
                } else {
                  refer(draft, out, match);
                }
              }
            });
  }

  private static void refer(Draft draft, ChapterWriter out, Match match) {
    CaseStudy study = match.caseStudy();
    out.numbered(
        RichText.of(
            new Span.Reference(study.title(), anchor(study)),
            new Span.Plain(
                draft.say(
                    Sentence.CASE_AGAIN,
                    study.council().shortName(),
                    MatchReasons.inWords(draft, match)))));
  }

  static Anchor anchor(CaseStudy study) {
    return new Anchor("case-" + study.id().value());
  }

  /** The closest match in full; the others with their summary and the first of their results. */
  private static CaseStudyCard card(Draft draft, Match match, boolean isFull) {
    CaseStudy study = match.caseStudy();
    List<Labelled> parts = new ArrayList<>();
    parts.add(part(draft, Sentence.PART_DID, isFull ? study.story() : List.of(study.summary())));
    if (!study.results().isEmpty()) {
      List<String> results = study.results();
      parts.add(part(draft, Sentence.PART_RESULTS, isFull ? results : results.subList(0, 1)));
    }
    parts.add(part(draft, Sentence.PART_FIRST_STEP, List.of(study.firstStep())));
    parts.add(new Labelled(draft.say(Sentence.PART_EVIDENCE), List.of(trust(draft, study))));
    return new CaseStudyCard(
        anchor(study),
        place(draft, study),
        study.title(),
        RichText.of(MatchReasons.inWords(draft, match)),
        parts);
  }

  private static Labelled part(Draft draft, Sentence label, List<String> texts) {
    return new Labelled(draft.say(label), texts.stream().map(RichText::of).toList());
  }

  private static String place(Draft draft, CaseStudy study) {
    Council council = study.council();
    return draft.say(
        Sentence.CASE_PLACE,
        council.officialName(),
        council.kind().label(),
        council.region(),
        study.period());
  }

  private static RichText trust(Draft draft, CaseStudy study) {
    List<Span> spans = new ArrayList<>();
    spans.add(
        new Span.Plain(
            draft.say(Sentence.CASE_GRADE, study.grade().name(), study.grade().label()) + " "));
    if (!study.caution().isEmpty()) {
      spans.add(
          new Span.Plain(draft.say(Sentence.CASE_CAUTION, Words.sentence(study.caution())) + " "));
    }
    CaseSource main = study.sources().get(0);
    spans.add(new Span.Plain(draft.say(Sentence.CASE_SOURCE)));
    spans.add(new Span.Link(main.source().title(), main.source().url()));
    if (main.isMirror()) {
      spans.add(new Span.Plain(" " + draft.say(Sentence.CASE_MIRROR)));
    }
    return new RichText(spans);
  }
}
