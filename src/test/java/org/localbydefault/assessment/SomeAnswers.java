package org.localbydefault.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.ThemeId;

/**
 * Makes rounds of answers for tests. One person's answers are one line, such as {@code "a=3 b=?
 * c=n/a d=-"}: the option's id, {@code ?} for "don't know", {@code n/a} for not applicable, {@code
 * -} for a blank. {@code *=3} answers every question that the line doesn't name.
 */
public final class SomeAnswers {
  private final Questionnaire questionnaire;
  private Council council = SomeCouncils.PLYMOUTH;
  private Optional<Form> form = Optional.empty();
  private Set<ThemeId> themes = Set.of();
  private final List<Respondent> people = new ArrayList<>();
  private final Map<QuestionId, AgreedAnswer> agreed = new HashMap<>();
  private int smallestGroup = Assessment.SMALLEST_GROUP;

  private SomeAnswers(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** A round in which each line is one commissioner's answers. */
  public static SomeAnswers answers(Questionnaire questionnaire, String... lines) {
    SomeAnswers answers = new SomeAnswers(questionnaire);
    for (String line : lines) {
      answers.by(Perspective.COMMISSIONER, line);
    }
    return answers;
  }

  public SomeAnswers by(Perspective perspective, String line) {
    String id = "person-" + (people.size() + 1);
    people.add(new Respondent(new RespondentId(id), "", perspective, parse(line)));
    return this;
  }

  /** So many people who all say the same. */
  public SomeAnswers by(int count, Perspective perspective, String line) {
    for (int i = 0; i < count; i++) {
      by(perspective, line);
    }
    return this;
  }

  public SomeAnswers agreeing(String line) {
    parse(line).forEach((id, a) -> agreed.put(id, new AgreedAnswer(a.response(), "after talking")));
    return this;
  }

  public SomeAnswers at(Council other) {
    council = other;
    return this;
  }

  public SomeAnswers on(Form other) {
    form = Optional.of(other);
    return this;
  }

  public SomeAnswers choosing(String... others) {
    themes =
        java.util.Arrays.stream(others)
            .map(ThemeId::new)
            .collect(java.util.stream.Collectors.toSet());
    return this;
  }

  public SomeAnswers withSmallestGroup(int other) {
    smallestGroup = other;
    return this;
  }

  public Assessment build() {
    return new Assessment(
        questionnaire.id(),
        questionnaire.version(),
        council,
        LocalDate.of(2026, 10, 14),
        form,
        themes,
        Map.of(),
        people,
        agreed,
        smallestGroup);
  }

  /** The same round with one more agreed answer. */
  public static Assessment agreeing(Assessment old, QuestionId question, OptionId option) {
    Map<QuestionId, AgreedAnswer> more = new HashMap<>(old.agreed());
    more.put(question, new AgreedAnswer(new Response.Chosen(option), "what if"));
    return with(old, old.respondents(), more);
  }

  /** The same round with other answers. */
  public static Assessment with(
      Assessment old, List<Respondent> people, Map<QuestionId, AgreedAnswer> agreed) {
    return new Assessment(
        old.questionnaire(),
        old.version(),
        old.council(),
        old.date(),
        old.form(),
        old.themes(),
        old.targets(),
        people,
        agreed,
        old.smallestGroup());
  }

  private Map<QuestionId, Answer> parse(String line) {
    Map<QuestionId, Answer> answers = new HashMap<>();
    for (String part : line.isBlank() ? new String[0] : line.trim().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      String name = part.substring(0, equals);
      String said = part.substring(equals + 1);
      if (name.equals("*")) {
        questionnaire.questions().forEach(q -> put(answers, q.id(), said));
      } else {
        put(answers, new QuestionId(name), said);
      }
    }
    return answers;
  }

  private static void put(Map<QuestionId, Answer> answers, QuestionId id, String said) {
    answers.remove(id);
    if (!said.equals("-")) {
      answers.put(id, Answer.of(response(said)));
    }
  }

  private static Response response(String said) {
    return switch (said) {
      case "?" -> new Response.DontKnow();
      case "n/a" -> new Response.NotApplicable("we have no such service");
      default -> new Response.Chosen(new OptionId(said));
    };
  }
}
