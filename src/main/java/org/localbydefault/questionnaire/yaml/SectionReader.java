package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scope;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

/** Reads sections and questions. */
final class SectionReader {
  /** The keys that the whole questionnaire shares with a section. */
  static final Set<String> SHARED_KEYS =
      Set.of("combine", "levels", "minimum-coverage", "gates", "sections", "questions");

  private static final Set<String> SECTION_KEYS =
      union(
          SHARED_KEYS,
          Set.of("id", "title", "short-title", "intro", "weight", "applies", "visible-if"));
  private static final Set<String> QUESTION_KEYS =
      union(
          GuidanceReader.KEYS,
          Set.of(
              "id",
              "title",
              "text",
              "scale",
              "weight",
              "scored",
              "applies",
              "visible-if",
              "blocks"));
  private static final Set<String> SCOPE_KEYS = Set.of("kinds", "nations", "reason");
  private static final Scale UNUSABLE =
      new Scale(
          "unusable",
          List.of(
              new Scale.Option(new OptionId("a"), "", Ratio.ZERO),
              new Scale.Option(new OptionId("b"), "", Ratio.ONE)));

  private final References references;
  private final BandsReader bands;
  private final ConditionReader conditions;
  private final GateReader gates;

  SectionReader(References references, BandsReader bands) {
    this.references = references;
    this.bands = bands;
    this.conditions = new ConditionReader(references);
    this.gates = new GateReader(references);
  }

  static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /** The whole questionnaire as one section. */
  Section overall() {
    return section(references.outline().overall());
  }

  private Section section(Outline.Item item) {
    Fields fields = item.fields();
    boolean isOverall = item.id().equals(SectionId.OVERALL.value());
    if (!isOverall) {
      fields.allow(SECTION_KEYS);
    }
    String title = fields.needText("title");
    Optional<Bands> levels = bands.of(fields);
    Combine combine = fields.choice("combine", Vocabulary.COMBINE).orElse(Combine.MEAN);
    checkBasis(fields, combine, levels);
    return new Section(
        new SectionId(item.id()),
        title,
        isOverall ? title : fields.text("short-title", title),
        isOverall ? "" : fields.text("intro", ""),
        combine,
        isOverall ? Ratio.ONE : weight(fields),
        levels,
        coverage(fields),
        gates.read(item, levels),
        isOverall ? Scope.EVERYONE : scope(fields),
        conditions.read(fields, "visible-if"),
        children(item));
  }

  private static void checkBasis(Fields fields, Combine combine, Optional<Bands> levels) {
    if (combine != Combine.SUM && levels.filter(b -> b.basis() == Bands.Basis.TOTAL).isPresent()) {
      fields
          .problems()
          .error(
              fields.mapping().placeOf("levels"),
              fields.path("levels"),
              "these levels are of a total, and only a section with `combine: sum` has one",
              "");
    }
  }

  private List<Node> children(Outline.Item item) {
    List<Node> children = new ArrayList<>();
    item.questions().forEach(question -> children.add(question(question)));
    item.sections().forEach(section -> children.add(section(section)));
    if (children.isEmpty()) {
      item.fields()
          .problems()
          .error(
              item.fields().place(),
              item.fields().path(),
              "there is no question in here",
              "Add `questions:` or `sections:`, or take this out.");
    }
    return children;
  }

  private Question question(Outline.Item item) {
    Fields fields = item.fields();
    fields.allow(QUESTION_KEYS);
    String text = fields.needText("text");
    Optional<Scale> scale = references.outline().scale(item.id());
    Guidance guidance = GuidanceReader.read(fields, scale);
    return new Question(
        new QuestionId(item.id()),
        fields.text("title", text),
        text,
        scale.orElse(UNUSABLE),
        weight(fields),
        fields.choice("scored", Vocabulary.YES_OR_NO).orElse(true),
        scope(fields),
        conditions.read(fields, "visible-if"),
        guidance,
        List.copyOf(references.questions(fields, "blocks")));
  }

  private static Ratio weight(Fields fields) {
    Ratio weight = fields.ratio("weight").orElse(Ratio.ONE);
    if (weight.signum() <= 0) {
      fields
          .problems()
          .error(
              fields.mapping().placeOf("weight"),
              fields.path("weight"),
              "a weight must be above zero",
              "Use `scored: false` for a question that does not count.");
      return Ratio.ONE;
    }
    return weight;
  }

  private static Ratio coverage(Fields fields) {
    Ratio coverage = fields.ratio("minimum-coverage").orElse(Ratio.ZERO);
    if (coverage.signum() < 0 || coverage.compareTo(Ratio.ONE) > 0) {
      fields
          .problems()
          .error(
              fields.mapping().placeOf("minimum-coverage"),
              fields.path("minimum-coverage"),
              "a coverage lies between 0 and 1",
              "");
    }
    return coverage;
  }

  private static Scope scope(Fields parent) {
    return parent
        .fields("applies")
        .map(
            fields -> {
              fields.allow(SCOPE_KEYS);
              return new Scope(
                  fields.choices("kinds", Vocabulary.KIND),
                  fields.choices("nations", Vocabulary.NATION),
                  fields.needText("reason"));
            })
        .orElse(Scope.EVERYONE);
  }
}
