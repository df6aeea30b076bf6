package org.localbydefault.questionnaire.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.text.ReadingAge;
import org.localbydefault.text.Words;

/** What a question gives to people is complete, and of a length that they read. */
final class GuidanceRules {
  private static final int FEWEST_WORDS = 15;
  private static final int MOST_WORDS = 45;
  private static final int ENQUIRIES = 3;

  private final Question question;
  private final Guidance guidance;
  private final Fields fields;

  private GuidanceRules(Question question, Fields fields) {
    this.question = question;
    this.guidance = question.guidance();
    this.fields = fields;
  }

  static void check(Questionnaire questionnaire, Outline outline) {
    for (Question question : questionnaire.questions()) {
      GuidanceRules rules = new GuidanceRules(question, outline.of(question));
      if (outline.scale(question.id().value()).isPresent()) {
        rules.checkDescriptions();
        rules.checkNextSteps();
      }
      rules.checkScrutiny();
    }
  }

  /** Warns of texts that are harder to read than the questionnaire allows. */
  static void checkReadingAge(Questionnaire questionnaire, Outline outline, int limit) {
    for (Question question : questionnaire.questions()) {
      String text =
          question.text()
              + " "
              + question.guidance().descriptions().entrySet().stream()
                  .sorted(Comparator.comparing(e -> e.getKey().value()))
                  .map(e -> e.getValue())
                  .collect(Collectors.joining(" "));
      double age = ReadingAge.of(text, questionnaire.glossary().keySet());
      if (age > limit) {
        Fields fields = outline.of(question);
        fields
            .problems()
            .warning(
                fields.mapping().placeOf("text"),
                fields.path("text"),
                "the question and its levels need a reading age of %.1f; the limit is %d"
                    .formatted(age, limit),
                "Use shorter sentences and words, or explain a word in the glossary.");
      }
    }
  }

  private void checkDescriptions() {
    if (!fields.has("levels")) {
      return;
    }
    Fields levels = fields.fields("levels").orElse(fields);
    for (Scale.Option option : question.scale().options()) {
      String id = option.id().value();
      String text = guidance.descriptions().get(option.id());
      if (text == null) {
        error("levels", "the level `%s` has no description".formatted(id), "Describe every level.");
        continue;
      }
      int words = Words.count(text);
      Place place = levels.mapping().placeOf(id);
      String message = "the level `%s` has %d words".formatted(id, words);
      if (words > MOST_WORDS) {
        fields
            .problems()
            .error(place, levels.path(id), message, "Use %d at most.".formatted(MOST_WORDS));
      } else if (words < FEWEST_WORDS) {
        fields
            .problems()
            .warning(
                place,
                levels.path(id),
                message,
                "With %d or more, two officers pick alike.".formatted(FEWEST_WORDS));
      }
    }
  }

  private void checkNextSteps() {
    if (!fields.has("next-steps")) {
      return;
    }
    Optional<OptionId> top =
        question.scale().options().stream()
            .max(Comparator.comparing(Scale.Option::value))
            .map(Scale.Option::id);
    for (Scale.Option option : question.scale().options()) {
      if (!guidance.nextSteps().containsKey(option.id()) && !top.equals(Optional.of(option.id()))) {
        error(
            "next-steps",
            "the level `%s` has no next step".formatted(option.id()),
            "Say what leads to the level above, for every level but the top one.");
      }
    }
  }

  private void checkScrutiny() {
    List<String> ask = guidance.scrutiny().map(Guidance.Scrutiny::ask).orElse(List.of());
    if (guidance.scrutiny().isPresent() && ask.size() != ENQUIRIES) {
      error(
          "scrutiny",
          "there are %d lines of enquiry".formatted(ask.size()),
          "Give exactly three under `ask`.");
    }
  }

  private void error(String key, String message, String hint) {
    fields.problems().error(fields.mapping().placeOf(key), fields.path(key), message, hint);
  }
}
