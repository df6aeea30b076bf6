package org.localbydefault.report.compose;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.casestudy.CaseSource;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.CaseStudyId;
import org.localbydefault.casestudy.Grade;
import org.localbydefault.casestudy.Illustration;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scope;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionBuilder;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.Source;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.scoring.RandomRounds;
import org.localbydefault.scoring.Scoring;

/** Random rounds with everything that a report can tell; the same for the same seed. */
final class RandomResults {
  private static final List<String> NOTES =
      List.of(
          "", "", "A note", "{level} of {n}", "Many words. ".repeat(40), "ŵ 字 🎉", "x".repeat(400));

  private final RandomRounds rounds;
  private final Random random;

  private RandomResults(long seed) {
    this.rounds = RandomRounds.withConditions(seed);
    this.random = rounds.random();
  }

  static Results of(long seed) {
    RandomResults results = new RandomResults(seed);
    Questionnaire questionnaire = results.questionnaire();
    Optional<Assessment> before =
        results.random.nextBoolean()
            ? Optional.of(results.answers(questionnaire))
            : Optional.empty();
    return Results.of(
        Scoring.score(questionnaire, results.answers(questionnaire)),
        before.map(b -> Scoring.score(questionnaire, b)),
        results.caseStudies(questionnaire));
  }

  private Questionnaire questionnaire() {
    Questionnaire plain = rounds.questionnaire();
    List<Question> all = plain.questions();
    return Questionnaires.rewritten(
        plain, q -> question(q, all), this::section, UnaryOperator.identity());
  }

  private SectionBuilder section(Section section) {
    SectionBuilder builder = SectionBuilder.like(section);
    return random.nextInt(4) == 0 ? builder.unlevelled() : builder;
  }

  private Question question(Question question, List<Question> all) {
    QuestionBuilder builder = QuestionBuilder.like(question);
    if (random.nextInt(3) > 0) {
      builder.guidedBy(guidance(question.scale()));
    }
    if (random.nextInt(8) == 0) {
      builder.onlyFor(new Scope(Set.of(CouncilKind.COUNTY), Set.of(), "Counties only."));
    }
    if (random.nextInt(4) == 0) {
      builder.blocking(rounds.pick(all).id().value());
    }
    return builder.build();
  }

  private Guidance guidance(Scale scale) {
    Map<OptionId, String> descriptions = new HashMap<>();
    Map<OptionId, Guidance.NextStep> steps = new HashMap<>();
    for (Scale.Option option : scale.options()) {
      if (random.nextBoolean()) {
        descriptions.put(option.id(), "What " + option.label() + " looks like");
      }
      if (random.nextBoolean()) {
        steps.put(
            option.id(), new Guidance.NextStep("Do it", rounds.pick(List.of(Effort.values()))));
      }
    }
    return new Guidance(
        descriptions,
        List.of("A register"),
        random.nextBoolean()
            ? Optional.of(new Guidance.Why("It helps", source()))
            : Optional.empty(),
        steps,
        random.nextBoolean()
            ? Optional.of(new Guidance.Scrutiny(List.of("Why?"), "Because", "A list"))
            : Optional.empty(),
        "",
        List.of(
            new Guidance.LawNote(Set.of(rounds.pick(List.of(Nation.values()))), "Law", source())));
  }

  private Source source() {
    int number = random.nextInt(5);
    return new Source("Source " + number, URI.create("https://example.org/" + number));
  }

  private Assessment answers(Questionnaire questionnaire) {
    Assessment plain = rounds.answers(questionnaire);
    List<Respondent> people = new ArrayList<>();
    for (Respondent person : plain.respondents()) {
      Map<QuestionId, Answer> answers = new HashMap<>();
      person.answers().forEach((id, a) -> answers.put(id, explained(a)));
      people.add(new Respondent(person.id(), "Somebody", person.perspective(), answers));
    }
    return new Assessment(
        plain.questionnaire(),
        plain.version(),
        council("Ours"),
        plain.date(),
        random.nextInt(4) == 0 ? Optional.of(form(questionnaire)) : Optional.empty(),
        Set.of(new ThemeId("food")),
        targets(questionnaire.overall()),
        random.nextInt(10) == 0 ? List.of() : people,
        random.nextInt(3) == 0 ? Map.of() : plain.agreed(),
        2 + random.nextInt(4));
  }

  private Answer explained(Answer answer) {
    return new Answer(
        answer.response(),
        rounds.pick(NOTES),
        random.nextInt(4) == 0 ? List.of(source().url()) : List.of(),
        rounds.pick(List.of(Confidence.values())));
  }

  private Form form(Questionnaire questionnaire) {
    return new Form(
        new FormId("some"),
        "Some of it",
        questionnaire.questions().stream()
            .map(Question::id)
            .filter(id -> random.nextBoolean())
            .collect(Collectors.toSet()));
  }

  private Map<SectionId, LevelId> targets(Section section) {
    Map<SectionId, LevelId> targets = new HashMap<>();
    for (Section inner : section.sections()) {
      targets.putAll(targets(inner));
    }
    section
        .bands()
        .filter(b -> random.nextBoolean())
        .map(Bands::bands)
        .ifPresent(bands -> targets.put(section.id(), rounds.pick(bands).level()));
    return targets;
  }

  private List<CaseStudy> caseStudies(Questionnaire questionnaire) {
    List<CaseStudy> studies = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      studies.add(caseStudy(questionnaire, "case-" + i));
    }
    return studies;
  }

  private CaseStudy caseStudy(Questionnaire questionnaire, String id) {
    Question question = rounds.pick(questionnaire.questions());
    OptionId level = rounds.pick(question.scale().options()).id();
    return new CaseStudy(
        new CaseStudyId(id),
        "Title of " + id,
        council("Of " + id),
        Set.of(new ThemeId(rounds.pick(List.of("food", "youth")))),
        "2020",
        2020,
        rounds.pick(List.of(Grade.values())),
        rounds.pick(List.of(Lesson.values())),
        List.of(new Illustration(question.id(), level)),
        "What they did.",
        "Begin.",
        random.nextBoolean() ? "Mind the gap" : "",
        random.nextBoolean(),
        List.of(),
        List.of("A story."),
        random.nextBoolean() ? List.of("A result.") : List.of(),
        List.of(),
        List.of(new CaseSource(source(), random.nextBoolean())));
  }

  private Council council(String name) {
    Nation nation = rounds.pick(List.of(Nation.values()));
    return SomeCouncils.council(
        name, rounds.pick(List.of(CouncilKind.values())), nation, nation.label());
  }
}
