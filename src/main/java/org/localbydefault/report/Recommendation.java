package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What members are asked to decide.
 *
 * @param number such as "R1"
 * @param details owner, date and effort, some of them to fill in
 */
public record Recommendation(
    Anchor anchor, String number, RichText text, List<KeyFacts.Fact> details) implements Block {
  public Recommendation {
    details = List.copyOf(details);
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return Stream.concat(Stream.of(text), details.stream().map(KeyFacts.Fact::value)).toList();
  }
}
