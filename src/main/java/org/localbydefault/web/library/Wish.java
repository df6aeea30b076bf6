package org.localbydefault.web.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Illustration;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.web.Form;

/**
 * What somebody looks for in the library. An empty wish is for everything.
 *
 * @param words all of which must stand in the case, without regard to capitals and accents
 */
record Wish(
    List<String> words,
    String principle,
    String statement,
    String theme,
    String kind,
    String nation) {
  private static final int MOST_WORDS = 10;

  static Wish of(Form form) {
    return new Wish(
        Arrays.stream(plain(form.value("q")).split("\\W+", -1))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList(),
        form.value("principle"),
        form.value("statement"),
        form.value("theme"),
        form.value("kind"),
        form.value("nation"));
  }

  boolean fits(CaseStudy study, Questionnaire questionnaire) {
    return isAbout(study, questionnaire)
        && (theme.isEmpty() || study.themes().stream().anyMatch(t -> t.value().equals(theme)))
        && (kind.isEmpty() || study.council().kind().id().equals(kind))
        && (nation.isEmpty() || study.council().nation().id().equals(nation))
        && speaksOf(study);
  }

  private boolean isAbout(CaseStudy study, Questionnaire questionnaire) {
    List<String> statements =
        study.illustrates().stream().map(Illustration::statement).map(Object::toString).toList();
    boolean isOfPrinciple =
        principle.isEmpty()
            || questionnaire.overall().sections().stream()
                .filter(section -> section.id().value().equals(principle))
                .flatMap(Section::questions)
                .anyMatch(question -> statements.contains(question.id().value()));
    return isOfPrinciple && (statement.isEmpty() || statements.contains(statement));
  }

  private boolean speaksOf(CaseStudy study) {
    if (words.isEmpty()) {
      return true;
    }
    String text =
        plain(
            String.join(
                "\n",
                study.title(),
                study.council().officialName(),
                study.council().region(),
                study.summary(),
                study.firstStep(),
                study.caution(),
                String.join("\n", study.partners()),
                String.join("\n", study.story()),
                String.join("\n", study.results()),
                String.join("\n", study.enablers())));
    return words.stream().allMatch(text::contains);
  }

  /** Small letters without accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
