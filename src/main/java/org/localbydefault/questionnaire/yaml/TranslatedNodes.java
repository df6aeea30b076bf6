package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scope;
import org.localbydefault.questionnaire.Section;

/** Translates sections and questions. */
final class TranslatedNodes {
  private static final Set<String> SECTION_KEYS =
      Set.of("title", "short-title", "intro", "applies", "gates", "questions", "sections");
  private static final Set<String> QUESTION_KEYS =
      SectionReader.union(GuidanceReader.KEYS, Set.of("title", "text", "scale", "applies"));
  private static final Set<String> SCRUTINY_KEYS = Set.of("ask", "good-answer", "next-time");
  private static final int MOST_KEYS = 8;

  private final Problems problems;
  private final TranslatedLabels labels;

  TranslatedNodes(Fields root, Questionnaire original) {
    this.problems = root.problems();
    this.labels = new TranslatedLabels(root, original);
  }

  /** The whole, whose own texts were read before. */
  Section overall(Section section, Texts texts) {
    labels.missing().forEach(texts.missing()::add);
    return section(section, texts, texts.text("title", section.title()));
  }

  private Section section(Section section, Texts texts, String title) {
    boolean isShort = !section.shortTitle().equals(section.title());
    String shortTitle = isShort ? texts.text("short-title", section.shortTitle()) : title;
    return new Section(
        section.id(),
        title,
        shortTitle,
        texts.text("intro", section.intro()),
        section.combine(),
        section.weight(),
        section.bands().map(labels::of),
        section.minimumCoverage(),
        gates(section, texts),
        scope(section.scope(), texts),
        section.condition(),
        children(section, texts));
  }

  private static List<Gate> gates(Section section, Texts texts) {
    List<String> reasons = texts.list("gates", section.gates().stream().map(Gate::reason).toList());
    List<Gate> gates = new ArrayList<>();
    for (int i = 0; i < section.gates().size(); i++) {
      Gate gate = section.gates().get(i);
      String reason = reasons.get(i);
      if (gate instanceof Gate.BelowOption below) {
        gates.add(new Gate.BelowOption(below.question(), below.below(), below.cap(), reason));
      } else if (gate instanceof Gate.ShareReached share) {
        gates.add(new Gate.ShareReached(share.options(), share.reaches(), share.cap(), reason));
      }
    }
    return gates;
  }

  private static Scope scope(Scope scope, Texts texts) {
    return new Scope(scope.kinds(), scope.nations(), texts.text("applies", scope.reason()));
  }

  private List<Node> children(Section section, Texts texts) {
    Texts questions = texts.inner("questions");
    Texts sections = texts.inner("sections");
    Set<String> questionIds = new LinkedHashSet<>();
    Set<String> sectionIds = new LinkedHashSet<>();
    List<Node> children = new ArrayList<>();
    for (Node child : section.children()) {
      if (child instanceof Question question) {
        String id = last(question.id().value());
        questionIds.add(id);
        children.add(question(question, questions, id));
      } else if (child instanceof Section inner) {
        String id = last(inner.id().value());
        sectionIds.add(id);
        children.add(inner(inner, sections, id));
      }
    }
    questions.allow(questionIds);
    sections.allow(sectionIds);
    if (questions.fields().isEmpty() && !questionIds.isEmpty()) {
      problems.note(
          texts.fields().map(Fields::place).orElse(Place.FILE),
          section.id().value(),
          "none of the %d questions in `%s` is translated"
              .formatted(questionIds.size(), section.id()),
          "");
    }
    return children;
  }

  private Section inner(Section section, Texts siblings, String id) {
    Texts texts = siblings.inner(id);
    if (texts.fields().isEmpty()) {
      Place place = siblings.fields().map(Fields::place).orElse(Place.FILE);
      long questions = section.questions().count();
      problems.note(
          place,
          section.id().value(),
          "the section `%s` and its %d questions are not translated"
              .formatted(section.id(), questions),
          "");
      return section;
    }
    texts.allow(SECTION_KEYS);
    Section translated = section(section, texts, texts.text("title", section.title()));
    note(texts.fields(), Place.FILE, section.id().value(), texts.missing());
    return translated;
  }

  private Question question(Question question, Texts siblings, String id) {
    if (siblings.fields().isEmpty()) {
      return question;
    }
    Texts texts = siblings.inner(id);
    texts.allow(QUESTION_KEYS);
    boolean isTitled = !question.title().equals(question.text());
    String text = texts.text("text", question.text());
    Scale scale =
        TranslatedLabels.isNamed(question.scale())
            ? labels.of(question.scale())
            : TranslatedLabels.translated(question.scale(), texts, "scale");
    Question translated =
        new Question(
            question.id(),
            isTitled ? texts.text("title", question.title()) : text,
            text,
            scale,
            question.weight(),
            question.isScored(),
            scope(question.scope(), texts),
            question.condition(),
            guidance(question.guidance(), texts),
            question.blocks());
    Place place = siblings.fields().map(Fields::place).orElse(Place.FILE);
    note(texts.fields(), place, question.id().value(), texts.missing());
    return translated;
  }

  private static Guidance guidance(Guidance old, Texts texts) {
    Function<OptionId, String> id = OptionId::value;
    var actions = new LinkedHashMap<OptionId, String>();
    old.nextSteps().forEach((option, step) -> actions.put(option, step.action()));
    var steps = new LinkedHashMap<OptionId, Guidance.NextStep>();
    var translated = texts.map("next-steps", actions, id);
    old.nextSteps()
        .forEach(
            (option, step) ->
                steps.put(
                    option,
                    new Guidance.NextStep(
                        translated.getOrDefault(option, step.action()), step.effort())));
    List<String> law = texts.list("law", old.law().stream().map(Guidance.LawNote::text).toList());
    List<Guidance.LawNote> notes = new ArrayList<>();
    for (int i = 0; i < law.size(); i++) {
      Guidance.LawNote note = old.law().get(i);
      notes.add(new Guidance.LawNote(note.nations(), law.get(i), note.source()));
    }
    return new Guidance(
        texts.map("levels", old.descriptions(), id),
        texts.list("evidence", old.evidence()),
        old.why().map(why -> new Guidance.Why(texts.text("why", why.text()), why.source())),
        steps,
        old.scrutiny().map(scrutiny -> scrutiny(scrutiny, texts)),
        texts.text("prompt", old.prompt()),
        notes);
  }

  private static Guidance.Scrutiny scrutiny(Guidance.Scrutiny old, Texts parent) {
    Texts texts = parent.inner("scrutiny");
    texts.allow(SCRUTINY_KEYS);
    Guidance.Scrutiny translated =
        new Guidance.Scrutiny(
            texts.list("ask", old.ask()),
            texts.text("good-answer", old.goodAnswer()),
            texts.text("next-time", old.nextTime()));
    parent.addMissing("scrutiny", texts);
    return translated;
  }

  /** One note on all that one section or question lacks. */
  void note(Optional<Fields> fields, Place fallback, String id, List<String> missing) {
    if (!missing.isEmpty()) {
      List<String> shown = missing.stream().distinct().sorted().limit(MOST_KEYS).toList();
      long more = missing.stream().distinct().count() - shown.size();
      problems.note(
          fields.map(Fields::place).orElse(fallback),
          id,
          "`%s` is not wholly translated; it lacks %s%s"
              .formatted(
                  id, String.join(", ", shown), more > 0 ? " and %d more".formatted(more) : ""),
          "");
    }
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
