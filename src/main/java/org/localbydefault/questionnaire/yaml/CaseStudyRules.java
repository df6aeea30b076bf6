package org.localbydefault.questionnaire.yaml;

import java.util.List;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.council.Council;
import org.localbydefault.text.Words;

/** A case study is short, says with care what it knows, and names its council as the register. */
final class CaseStudyRules {
  private static final int MOST_TITLE_WORDS = 14;
  private static final int FEWEST_SUMMARY_WORDS = 12;
  private static final int MOST_SUMMARY_WORDS = 30;
  private static final int MOST_STEP_WORDS = 25;
  private static final int MOST_CAUTION_WORDS = 35;
  private static final int FEWEST_STORY_WORDS = 40;
  private static final int MOST_STORY_WORDS = 130;

  private final CaseStudy study;
  private final Fields fields;

  private CaseStudyRules(CaseStudy study, Fields fields) {
    this.study = study;
    this.fields = fields;
  }

  static void check(CaseStudy study, Fields fields, CaseStudyBody body) {
    CaseStudyRules rules = new CaseStudyRules(study, fields);
    rules.checkWords("title", study.title(), 1, MOST_TITLE_WORDS);
    rules.checkWords("summary", study.summary(), FEWEST_SUMMARY_WORDS, MOST_SUMMARY_WORDS);
    rules.checkWords("first-step", study.firstStep(), 1, MOST_STEP_WORDS);
    rules.checkWords("caution", study.caution(), 0, MOST_CAUTION_WORDS);
    rules.checkSize("themes", study.themes().size(), 1, 4);
    rules.checkSize("illustrates", study.illustrates().size(), 1, 5);
    rules.checkSize("partners", study.partners().size(), 0, 6);
    rules.checkSize("sources", study.sources().size(), 1, 3);
    rules.checkTitle();
    rules.checkCouncil();
    rules.checkSetback();
    rules.checkStatements();
    rules.checkBody(body);
  }

  private void checkWords(String key, String text, int fewest, int most) {
    int words = Words.count(text);
    if (words < fewest || words > most) {
      warn(
          key,
          "`%s` has %d words".formatted(key, words),
          fewest > 1 ? "Use %d to %d.".formatted(fewest, most) : "Use %d at most.".formatted(most));
    }
  }

  private void checkSize(String key, int size, int fewest, int most) {
    if (size < fewest || size > most) {
      warn(key, "`%s` has %d items".formatted(key, size), "Give %d to %d.".formatted(fewest, most));
    }
  }

  private void checkTitle() {
    String title = study.title();
    if (title.startsWith(study.council().shortName()) || title.endsWith(".")) {
      warn(
          "title",
          "a title neither starts with the council's name nor ends with a full stop",
          "The name stands beside it already.");
    }
  }

  private void checkCouncil() {
    Council council = study.council();
    String name = fields.text("council", "");
    if (!name.equals(council.officialName()) && !name.equals(council.shortName())) {
      warn(
          "council",
          "the register calls %s `%s`".formatted(fields.text("code", ""), council.officialName()),
          "The register's name is shown; check that the code is right.");
    }
  }

  private void checkSetback() {
    if (study.lesson() == Lesson.SETBACK && study.caution().isEmpty()) {
      warn("lesson", "a setback has no caution", "Say in `caution` what to avoid.");
    }
  }

  private void checkStatements() {
    long distinct = study.illustrates().stream().map(i -> i.statement()).distinct().count();
    if (distinct < study.illustrates().size()) {
      warn("illustrates", "the same statement is named twice", "Keep the more telling level.");
    }
  }

  private void checkBody(CaseStudyBody body) {
    List<String> story = body.part(CaseStudyBody.STORY);
    int words = Words.count(String.join(" ", story));
    if (words < FEWEST_STORY_WORDS || words > MOST_STORY_WORDS) {
      fields
          .problems()
          .warning(
              body.place(CaseStudyBody.STORY),
              CaseStudyBody.STORY,
              "this part has %d words".formatted(words),
              "Use %d to %d.".formatted(FEWEST_STORY_WORDS, MOST_STORY_WORDS));
    }
  }

  private void warn(String key, String message, String hint) {
    fields.problems().warning(fields.mapping().placeOf(key), fields.path(key), message, hint);
  }
}
