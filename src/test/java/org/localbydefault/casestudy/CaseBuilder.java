package org.localbydefault.casestudy;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Source;
import org.localbydefault.questionnaire.ThemeId;

/**
 * Makes case studies for tests: positive, of grade C, from a Welsh county, unless said otherwise.
 */
final class CaseBuilder {
  private final String id;
  private Council council;
  private final Set<ThemeId> themes = new HashSet<>();
  private int year = 2020;
  private Grade grade = Grade.C;
  private Lesson lesson = Lesson.POSITIVE;
  private final List<Illustration> illustrates = new ArrayList<>();

  private CaseBuilder(String id) {
    this.id = id;
    this.council = SomeCouncils.council("Of " + id, CouncilKind.COUNTY, Nation.WALES, "Wales");
  }

  static CaseBuilder caseStudy(String id) {
    return new CaseBuilder(id);
  }

  CaseBuilder of(Council other) {
    council = other;
    return this;
  }

  CaseBuilder of(CouncilKind kind, Nation nation, String region) {
    council = SomeCouncils.council("Of " + id, kind, nation, region);
    return this;
  }

  CaseBuilder showing(String question, int level) {
    illustrates.add(
        new Illustration(new QuestionId(question), new OptionId(String.valueOf(level))));
    return this;
  }

  CaseBuilder about(String theme) {
    themes.add(new ThemeId(theme));
    return this;
  }

  CaseBuilder in(int other) {
    year = other;
    return this;
  }

  CaseBuilder graded(Grade other) {
    grade = other;
    return this;
  }

  CaseBuilder teaching(Lesson other) {
    lesson = other;
    return this;
  }

  CaseStudy build() {
    return new CaseStudy(
        new CaseStudyId(id),
        "Title of " + id,
        council,
        themes,
        String.valueOf(year),
        year,
        grade,
        lesson,
        illustrates,
        "What they did.",
        "What to do first.",
        "",
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new CaseSource(new Source("A report", URI.create("https://example.org/")), false)));
  }
}
