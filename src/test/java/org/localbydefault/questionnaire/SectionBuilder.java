package org.localbydefault.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sections for tests: the mean, without levels, unless a test says otherwise. */
public final class SectionBuilder {
  private final SectionId id;
  private Combine combine = Combine.MEAN;
  private Ratio weight = Ratio.ONE;
  private Optional<Bands> bands = Optional.empty();
  private Ratio minimumCoverage = Ratio.ZERO;
  private List<Gate> gates = List.of();
  private Scope scope = Scope.EVERYONE;
  private Condition condition = Condition.ALWAYS;
  private final List<Node> children = new ArrayList<>();

  private SectionBuilder(SectionId id) {
    this.id = id;
  }

  public static SectionBuilder section(String id) {
    return new SectionBuilder(new SectionId(id));
  }

  /** The section that is the whole questionnaire. */
  public static SectionBuilder overall() {
    return new SectionBuilder(SectionId.OVERALL);
  }

  /** The same section without its children, to be changed. */
  public static SectionBuilder like(Section other) {
    SectionBuilder builder = new SectionBuilder(other.id());
    builder.combine = other.combine();
    builder.weight = other.weight();
    builder.bands = other.bands();
    builder.minimumCoverage = other.minimumCoverage();
    builder.gates = other.gates();
    builder.scope = other.scope();
    builder.condition = other.condition();
    return builder;
  }

  public SectionBuilder combining(Combine other) {
    combine = other;
    return this;
  }

  public SectionBuilder weighing(Ratio other) {
    weight = other;
    return this;
  }

  public SectionBuilder levelled(Bands other) {
    bands = Optional.of(other);
    return this;
  }

  /** Without levels, and so without gates. */
  public SectionBuilder unlevelled() {
    bands = Optional.empty();
    gates = List.of();
    return this;
  }

  public SectionBuilder covering(Ratio other) {
    minimumCoverage = other;
    return this;
  }

  public SectionBuilder gated(Gate... others) {
    gates = List.of(others);
    return this;
  }

  public SectionBuilder onlyFor(Scope other) {
    scope = other;
    return this;
  }

  public SectionBuilder askedWhen(Condition other) {
    condition = other;
    return this;
  }

  public SectionBuilder with(QuestionBuilder... questions) {
    for (QuestionBuilder question : questions) {
      children.add(question.build());
    }
    return this;
  }

  public SectionBuilder with(SectionBuilder... sections) {
    for (SectionBuilder section : sections) {
      children.add(section.build());
    }
    return this;
  }

  public SectionBuilder holding(List<? extends Node> nodes) {
    children.addAll(nodes);
    return this;
  }

  public Section build() {
    return new Section(
        id,
        "Title of " + id,
        "Short " + id,
        "",
        combine,
        weight,
        bands,
        minimumCoverage,
        gates,
        scope,
        condition,
        children);
  }
}
