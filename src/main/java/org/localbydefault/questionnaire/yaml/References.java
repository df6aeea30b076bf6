package org.localbydefault.questionnaire.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scale;

/** Looks up the questions and options that a text names, and reports what does not exist. */
final class References {
  private final Outline outline;

  References(Outline outline) {
    this.outline = outline;
  }

  Outline outline() {
    return outline;
  }

  /** The question with this full id. */
  Optional<QuestionId> question(Fields fields, String key) {
    return fields.need(key).flatMap(scalar -> question(fields, key, scalar));
  }

  Optional<QuestionId> question(Fields fields, String key, Tree.Scalar scalar) {
    if (outline.questions().containsKey(scalar.value())) {
      return Optional.of(new QuestionId(scalar.value()));
    }
    fields.unknown(scalar, fields.path(key), "question", outline.questions().keySet());
    return Optional.empty();
  }

  /** The questions of a list. */
  Set<QuestionId> questions(Fields fields, String key) {
    Set<QuestionId> found = new LinkedHashSet<>();
    for (Tree.Scalar scalar : fields.scalars(key)) {
      question(fields, key, scalar).ifPresent(found::add);
    }
    return found;
  }

  /** An option of a question's scale; absent too where that scale is not usable. */
  Optional<OptionId> option(QuestionId question, Fields fields, String key) {
    return fields.need(key).flatMap(scalar -> option(question, fields, key, scalar));
  }

  Set<OptionId> options(QuestionId question, Fields fields, String key) {
    Set<OptionId> found = new LinkedHashSet<>();
    for (Tree.Scalar scalar : fields.scalars(key)) {
      option(question, fields, key, scalar).ifPresent(found::add);
    }
    return found;
  }

  private Optional<OptionId> option(
      QuestionId question, Fields fields, String key, Tree.Scalar scalar) {
    return outline
        .scale(question.value())
        .flatMap(scale -> option(scale, fields, fields.path(key), scalar));
  }

  /** An option of a scale. */
  static Optional<OptionId> option(Scale scale, Fields fields, String at, Tree.Scalar scalar) {
    Set<String> ids = ids(List.of(scale));
    if (ids.contains(scalar.value())) {
      return Optional.of(new OptionId(scalar.value()));
    }
    fields.unknown(scalar, at, "option of this question", ids);
    return Optional.empty();
  }

  static Set<String> ids(List<Scale> scales) {
    return scales.stream()
        .flatMap(scale -> scale.options().stream())
        .map(option -> option.id().value())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
