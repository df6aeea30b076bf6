package org.localbydefault.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A named scale: the options that a question can be answered with, in the order in which they are
 * shown, each with its exact value.
 *
 * @param options at least two, with ids of their own and not all of the same value
 */
public record Scale(String id, List<Option> options) {
  public Scale {
    options = List.copyOf(options);
    if (options.stream().map(Option::value).distinct().count() < 2) {
      throw new IllegalArgumentException("scale '" + id + "' needs two different values");
    }
    if (options.stream().map(Option::id).distinct().count() < options.size()) {
      throw new IllegalArgumentException("scale '" + id + "' names an option twice");
    }
  }

  public Optional<Option> find(OptionId wanted) {
    return options.stream().filter(o -> o.id().equals(wanted)).findFirst();
  }

  /** The lowest value. */
  public Ratio minimum() {
    Ratio lowest = options.get(0).value();
    for (Option option : options) {
      lowest = lowest.min(option.value());
    }
    return lowest;
  }

  /** The highest value. */
  public Ratio maximum() {
    Ratio highest = options.get(0).value();
    for (Option option : options) {
      highest = highest.max(option.value());
    }
    return highest;
  }

  /**
   * Where an option stands in the order, from 0.
   *
   * @throws IllegalArgumentException if the scale has no such option
   */
  public int position(OptionId wanted) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(wanted)) {
        return i;
      }
    }
    throw new IllegalArgumentException("scale '" + id + "' has no option '" + wanted + "'");
  }

  /**
   * An option's value.
   *
   * @throws IllegalArgumentException if the scale has no such option
   */
  public Ratio value(OptionId wanted) {
    return options.get(position(wanted)).value();
  }

  /** Whether answers on both scales mean the same, whatever the words shown. */
  public boolean measuresLike(Scale other) {
    return options.size() == other.options.size()
        && options.stream()
            .allMatch(o -> other.find(o.id()).filter(p -> p.value().equals(o.value())).isPresent());
  }

  /** One option. */
  public record Option(OptionId id, String label, Ratio value) {}
}
