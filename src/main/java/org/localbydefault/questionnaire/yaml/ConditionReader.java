package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.QuestionId;

/** Reads conditions. A wrong one becomes one that always holds, and is reported. */
final class ConditionReader {
  private static final Set<String> KEYS =
      Set.of(
          "all",
          "any",
          "not",
          "question",
          "is",
          "at-least",
          "at-most",
          "answered",
          "kind",
          "nation");
  private static final Set<String> TESTS = Set.of("is", "at-least", "at-most", "answered");

  private final References references;

  ConditionReader(References references) {
    this.references = references;
  }

  Condition read(Fields parent, String key) {
    return parent.fields(key).map(this::read).orElse(Condition.ALWAYS);
  }

  private Condition read(Fields fields) {
    fields.allow(KEYS);
    Set<String> keys = new TreeSet<>(fields.mapping().entries().keySet());
    keys.retainAll(KEYS);
    if (fields.has("question")) {
      keys.remove("question");
      if (keys.size() == 1 && TESTS.containsAll(keys)) {
        return references
            .question(fields, "question")
            .map(question -> answer(question, fields, keys.iterator().next()))
            .orElse(Condition.ALWAYS);
      }
    } else if (keys.size() == 1 && !TESTS.containsAll(keys)) {
      return combination(fields, keys.iterator().next());
    }
    fields
        .problems()
        .error(
            fields.place(),
            fields.path(),
            "a condition needs exactly one test",
            "Write all, any, not, kind or nation; or question with is, at-least, at-most or"
                + " answered.");
    return Condition.ALWAYS;
  }

  private Condition answer(QuestionId question, Fields fields, String test) {
    return switch (test) {
      case "is" -> new Condition.AnswerIs(question, references.options(question, fields, test));
      case "at-least" ->
          references
              .option(question, fields, test)
              .<Condition>map(option -> new Condition.AnswerAtLeast(question, option))
              .orElse(Condition.ALWAYS);
      case "at-most" ->
          references
              .option(question, fields, test)
              .<Condition>map(option -> new Condition.AnswerAtMost(question, option))
              .orElse(Condition.ALWAYS);
      default -> {
        Condition answered = new Condition.Answered(question);
        yield fields.choice(test, Vocabulary.YES_OR_NO).orElse(true)
            ? answered
            : new Condition.Not(answered);
      }
    };
  }

  private Condition combination(Fields fields, String key) {
    return switch (key) {
      case "all" -> new Condition.All(several(fields, key));
      case "any" -> new Condition.Any(several(fields, key));
      case "not" -> new Condition.Not(read(fields, key));
      case "kind" -> new Condition.KindIs(fields.choices(key, Vocabulary.KIND));
      default -> new Condition.NationIs(fields.choices(key, Vocabulary.NATION));
    };
  }

  private List<Condition> several(Fields fields, String key) {
    List<Condition> conditions = new ArrayList<>();
    if (fields.mapping().find(key).orElse(null) instanceof Tree.Mapping) {
      conditions.add(read(fields, key));
    } else {
      fields.list(key).forEach(inner -> conditions.add(read(inner)));
    }
    if (conditions.isEmpty()) {
      fields.problems().error(fields.place(), fields.path(key), "`%s` is empty".formatted(key), "");
    }
    return conditions;
  }
}
