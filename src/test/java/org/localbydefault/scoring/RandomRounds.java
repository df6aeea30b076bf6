package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionBuilder;

/**
 * Random questionnaires of any depth and combination, and random answers to them; the same for the
 * same seed.
 */
public final class RandomRounds {
  /** The lowest option of every rising scale. */
  private static final OptionId LOWEST = new OptionId("rising-0");

  private final Random random;
  private final List<Combine> combinations;
  private final boolean hasConditions;
  private final List<Question> questions = new ArrayList<>();
  private int sections;

  private RandomRounds(long seed, List<Combine> combinations, boolean hasConditions) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.combinations = combinations;
    this.hasConditions = hasConditions;
  }

  /** Every combination; questions do not depend on each other. */
  static RandomRounds plain(long seed) {
    return new RandomRounds(seed, List.of(Combine.values()), false);
  }

  /** Weighted means only: no minimum. */
  static RandomRounds ofMeans(long seed) {
    return new RandomRounds(
        seed, List.of(Combine.MEAN, Combine.MEAN_OF_SECTIONS, Combine.SUM), false);
  }

  /** Every combination, and questions that are asked only after some answers. */
  public static RandomRounds withConditions(long seed) {
    return new RandomRounds(seed, List.of(Combine.values()), true);
  }

  public Random random() {
    return random;
  }

  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  public Questionnaire questionnaire() {
    SectionBuilder overall = SectionBuilder.overall();
    fill(overall, 3);
    return Questionnaires.questionnaire(
        overall.build(), random.nextInt(4) == 0 ? Blank.LOWEST : Blank.NO_SCORE);
  }

  private Section section(int depth) {
    SectionBuilder section = SectionBuilder.section("s" + ++sections).weighing(weight());
    fill(section, depth);
    return section.build();
  }

  private void fill(SectionBuilder section, int depth) {
    int from = questions.size();
    int children = 1 + random.nextInt(4);
    for (int i = 0; i < children; i++) {
      if (depth > 0 && random.nextInt(3) == 0) {
        section.holding(List.of(section(depth - 1)));
      } else {
        section.holding(List.of(question()));
      }
    }
    List<Question> inside = questions.subList(from, questions.size());
    section.combining(pick(combinations)).levelled(bands()).covering(pick(COVERAGES));
    section.gated(gates(inside).toArray(Gate[]::new));
  }

  private static final List<Ratio> COVERAGES =
      List.of(Ratio.ZERO, Ratio.ZERO, Ratio.of(1, 3), Ratio.of(1, 2));

  private Question question() {
    QuestionBuilder builder =
        QuestionBuilder.question("q" + questions.size()).on(scale()).weighing(weight());
    if (random.nextInt(10) == 0) {
      builder.unscored();
    }
    if (hasConditions && !questions.isEmpty() && random.nextInt(3) == 0) {
      builder.askedWhen(condition());
    }
    Question question = builder.build();
    questions.add(question);
    return question;
  }

  private Condition condition() {
    Question other = pick(questions);
    OptionId option = pick(other.scale().options()).id();
    return switch (random.nextInt(5)) {
      case 0 -> new Condition.AnswerIs(other.id(), Set.of(option));
      case 1 -> new Condition.AnswerAtLeast(other.id(), option);
      case 2 -> new Condition.AnswerAtMost(other.id(), option);
      case 3 -> new Condition.Not(new Condition.Answered(other.id()));
      default -> new Condition.Any(List.of(new Condition.Answered(other.id())));
    };
  }

  private Ratio weight() {
    return random.nextInt(3) == 0
        ? Ratio.of(1 + random.nextInt(300), 100)
        : Ratio.of(1 + random.nextInt(5));
  }

  /** From two to six options, rising, falling or sharing values. */
  private Scale scale() {
    int size = 2 + random.nextInt(5);
    List<Scale.Option> options = new ArrayList<>();
    int value = random.nextInt(5) - 2;
    boolean isFalling = random.nextInt(5) == 0;
    for (int i = 0; i < size; i++) {
      value += i == 1 ? 1 : random.nextInt(3);
      OptionId id = new OptionId((isFalling ? "falling-" : "rising-") + i);
      options.add(new Scale.Option(id, "Option " + i, Ratio.of(isFalling ? -value : value, 2)));
    }
    return new Scale("scale", options);
  }

  private Bands bands() {
    TreeSet<Integer> bounds = new TreeSet<>(Set.of(0, 100));
    for (int i = random.nextInt(5); i > 0; i--) {
      bounds.add(1 + random.nextInt(99));
    }
    return Scales.bands(
        Bands.Basis.SCORE, bounds.stream().map(b -> b + "/100").toArray(String[]::new));
  }

  /** Gates that a higher answer can only open. */
  private List<Gate> gates(List<Question> inside) {
    List<Gate> gates = new ArrayList<>();
    if (random.nextBoolean() && !inside.isEmpty()) {
      Question question = pick(inside);
      OptionId option = pick(question.scale().options()).id();
      gates.add(new Gate.BelowOption(question.id(), option, Scales.level(1), "too low"));
    }
    if (random.nextInt(3) == 0) {
      Ratio reaches = Ratio.of(1 + random.nextInt(4), 4);
      gates.add(new Gate.ShareReached(Set.of(LOWEST), reaches, Scales.level(1), "too many low"));
    }
    return gates;
  }

  public Assessment answers(Questionnaire questionnaire) {
    List<Respondent> people = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      Map<QuestionId, Answer> answers = new HashMap<>();
      for (Question question : questionnaire.questions()) {
        if (random.nextInt(10) > 0) {
          answers.put(question.id(), Answer.of(response(question)));
        }
      }
      Perspective perspective = pick(List.of(Perspective.values()));
      people.add(new Respondent(new RespondentId("p" + i), "", perspective, answers));
    }
    Map<QuestionId, AgreedAnswer> agreed = new HashMap<>();
    for (Question question : questionnaire.questions()) {
      if (random.nextInt(6) == 0) {
        agreed.put(question.id(), new AgreedAnswer(response(question), "after talking"));
      }
    }
    return SomeAnswers.with(SomeAnswers.answers(questionnaire).build(), people, agreed);
  }

  private Response response(Question question) {
    return switch (random.nextInt(12)) {
      case 0 -> new Response.DontKnow();
      case 1 -> new Response.NotApplicable("no such service");
      default -> new Response.Chosen(pick(question.scale().options()).id());
    };
  }
}
