package org.localbydefault.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Small questionnaires in plain Java. */
public final class Questionnaires {
  private Questionnaires() {}

  /** A questionnaire in which a blank is no score. */
  public static Questionnaire questionnaire(SectionBuilder overall) {
    return questionnaire(overall.build(), Blank.NO_SCORE);
  }

  /** The plainest of all: the mean of these questions, with five levels. */
  public static Questionnaire questionnaire(QuestionBuilder... questions) {
    return questionnaire(SectionBuilder.overall().levelled(Scales.FIFTHS).with(questions));
  }

  public static Questionnaire questionnaire(Section overall, Blank blank) {
    return new Questionnaire(
        new QuestionnaireId("small"),
        new Version(1, 0, 0),
        org.localbydefault.text.Language.ENGLISH,
        "A small questionnaire",
        "For tests",
        overall,
        blank,
        List.of(),
        Map.of(),
        Map.of(),
        "0".repeat(64));
  }

  /** As many statements as Keep it Local has: 6 principles of 6, with the mean of means. */
  public static Questionnaire keepItLocal() {
    SectionBuilder overall =
        SectionBuilder.overall()
            .combining(Combine.MEAN_OF_SECTIONS)
            .covering(Ratio.of(1, 2))
            .levelled(Scales.FIFTHS);
    for (int s = 1; s <= 6; s++) {
      SectionBuilder principle =
          SectionBuilder.section("principle-" + s)
              .covering(Ratio.of(1, 2))
              .levelled(Scales.FIFTHS)
              .gated(
                  new Gate.BelowOption(
                      statement(s, 1), new OptionId("3"), Scales.level(3), "The first is low"));
      for (int q = 1; q <= 6; q++) {
        principle.with(QuestionBuilder.question(statement(s, q).value()));
      }
      overall.with(principle);
    }
    return questionnaire(overall);
  }

  /** A statement of {@link #keepItLocal}, both numbers from 1 to 6. */
  public static QuestionId statement(int principle, int number) {
    return new QuestionId("principle-%d.statement-%d".formatted(principle, number));
  }

  /** The same questionnaire with every question and then every section changed. */
  public static Questionnaire rewritten(
      Questionnaire old,
      UnaryOperator<Question> questions,
      java.util.function.Function<Section, SectionBuilder> sections,
      UnaryOperator<List<Node>> children) {
    return questionnaire(rewritten(old.overall(), questions, sections, children), old.blank());
  }

  private static Section rewritten(
      Section old,
      UnaryOperator<Question> questions,
      java.util.function.Function<Section, SectionBuilder> sections,
      UnaryOperator<List<Node>> children) {
    List<Node> nodes = new ArrayList<>();
    for (Node child : old.children()) {
      nodes.add(
          child instanceof Section inner
              ? rewritten(inner, questions, sections, children)
              : questions.apply((Question) child));
    }
    return sections.apply(old).holding(children.apply(nodes)).build();
  }
}
