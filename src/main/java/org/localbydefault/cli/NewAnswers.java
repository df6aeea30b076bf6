package org.localbydefault.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;

/** A file of answers to start from, with every statement and its levels as comments. */
final class NewAnswers {
  private static final String HEAD =
      """
      # Answers to "%1$s". Change what stands here, and take the `# ` away where you answer.
      # Check the file with: local-by-default validate FILE
      format: 1
      questionnaire: %2$s
      version: %3$s
      # A council in the register is named by its code:
      #   council: E06000026
      council:
        name: Example Borough Council
        short-name: Example
        kind: unitary            # %4$s
        nation: england          # %5$s
        region: South West
      date: %6$s
      """;

  private final Questionnaire questionnaire;
  private final StringBuilder text = new StringBuilder();
  private boolean isFirst = true;

  private NewAnswers(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /**
   * @param date that stands in the file
   */
  static String of(Questionnaire questionnaire, LocalDate date) {
    NewAnswers answers = new NewAnswers(questionnaire);
    answers.addHead(date);
    answers.add(questionnaire.overall());
    answers.line("# What the group agreed on afterwards; it then counts, with its reason:");
    Question any = questionnaire.questions().get(0);
    answers.line("# agreed:");
    answers.line("#   %s: {level: %s, reason: Why}".formatted(any.id(), option(any)));
    return answers.text.toString();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void addHead(LocalDate date) {
    text.append(
        HEAD.formatted(
            questionnaire.title(),
            questionnaire.id(),
            questionnaire.version(),
            words(CouncilKind.values(), CouncilKind::id),
            words(Nation.values(), Nation::id),
            date));
    questionnaire
        .forms()
        .forEach(form -> line("# form: %s   # %s".formatted(form.id(), form.title())));
    String themes =
        questionnaire.themes().keySet().stream()
            .sorted()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    if (!themes.isEmpty()) {
      line("# themes: []   # what matters here most, for the choice of case studies:");
      Texts.wrapped("#   ", themes).forEach(this::line);
    }
    addTargets();
    line("respondents:");
    line("  - id: first-person");
    line("    name: Head of commissioning        # a role and not a person's name");
    line("    perspective: commissioner");
    Texts.wrapped("    #   ", words(Perspective.values(), Perspective::id)).forEach(this::line);
    line("    # An answer is a level, `dont-know`, or longer:");
    line("    #   {level: …, confidence: seen, evidence: What it rests on, links: [https://…]}");
    line("    #   {not-applicable: Why it does not apply}");
    line("    # What is left out is blank, and that is not zero.");
    line("    answers:");
  }

  private void addTargets() {
    List<Section> sections =
        questionnaire.overall().sections().stream().filter(s -> s.bands().isPresent()).toList();
    if (!sections.isEmpty()) {
      Bands bands = sections.get(0).bands().orElseThrow();
      String level = bands.bands().get(bands.bands().size() - 1).level().value();
      line("# targets:   # the level aimed at");
      line("#   %s: %s".formatted(sections.get(0).id(), level));
    }
  }

  private void add(Section section) {
    for (Node child : section.children()) {
      if (child instanceof Section inner) {
        line("");
        Texts.wrapped("      # == ", inner.title()).forEach(this::line);
        add(inner);
      } else if (child instanceof Question question) {
        add(question);
      }
    }
    line("");
  }

  private void add(Question question) {
    line("");
    Texts.wrapped("      # ", question.text()).forEach(this::line);
    for (var option : question.scale().options()) {
      String described =
          question.guidance().descriptions().getOrDefault(option.id(), option.label());
      Texts.wrapped("      #   ", option.id() + ": " + described).forEach(this::line);
    }
    line(
        "      %s%s: %s"
            .formatted(
                isFirst ? "" : "# ", question.id(), isFirst ? "dont-know" : option(question)));
    isFirst = false;
  }

  private static OptionId option(Question question) {
    return question.scale().options().get(0).id();
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return Stream.of(values).map(word).collect(Collectors.joining(", "));
  }
}
