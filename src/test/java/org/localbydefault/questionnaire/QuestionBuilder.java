package org.localbydefault.questionnaire;

import java.util.List;

/** Makes questions for tests: five levels and weight 1, unless a test says otherwise. */
public final class QuestionBuilder {
  private QuestionId id;
  private Scale scale = Scales.FIVE_LEVELS;
  private Ratio weight = Ratio.ONE;
  private boolean isScored = true;
  private Scope scope = Scope.EVERYONE;
  private Condition condition = Condition.ALWAYS;
  private Guidance guidance = Guidance.NONE;
  private List<QuestionId> blocks = List.of();

  private QuestionBuilder(String id) {
    this.id = new QuestionId(id);
  }

  public static QuestionBuilder question(String id) {
    return new QuestionBuilder(id);
  }

  /** The same question, to be changed. */
  public static QuestionBuilder like(Question other) {
    QuestionBuilder builder = new QuestionBuilder(other.id().value());
    builder.scale = other.scale();
    builder.weight = other.weight();
    builder.isScored = other.isScored();
    builder.scope = other.scope();
    builder.condition = other.condition();
    builder.guidance = other.guidance();
    builder.blocks = other.blocks();
    return builder;
  }

  public QuestionBuilder named(String other) {
    id = new QuestionId(other);
    return this;
  }

  public QuestionBuilder on(Scale other) {
    scale = other;
    return this;
  }

  public QuestionBuilder weighing(long other) {
    return weighing(Ratio.of(other));
  }

  public QuestionBuilder weighing(Ratio other) {
    weight = other;
    return this;
  }

  public QuestionBuilder unscored() {
    isScored = false;
    return this;
  }

  public QuestionBuilder onlyFor(Scope other) {
    scope = other;
    return this;
  }

  public QuestionBuilder askedWhen(Condition other) {
    condition = other;
    return this;
  }

  public QuestionBuilder guidedBy(Guidance other) {
    guidance = other;
    return this;
  }

  public QuestionBuilder blocking(String... others) {
    blocks = java.util.Arrays.stream(others).map(QuestionId::new).toList();
    return this;
  }

  public Question build() {
    return new Question(
        id,
        "Title of " + id,
        "Text of " + id,
        scale,
        weight,
        isScored,
        scope,
        condition,
        guidance,
        blocks);
  }
}
