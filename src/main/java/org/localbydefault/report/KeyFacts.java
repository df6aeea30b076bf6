package org.localbydefault.report;

import java.util.List;

/** Labels with their values, such as who answered and when. */
public record KeyFacts(List<Fact> facts) implements Block {
  public KeyFacts {
    facts = List.copyOf(facts);
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("key facts need a fact");
    }
  }

  @Override
  public List<RichText> texts() {
    return facts.stream().map(Fact::value).toList();
  }

  /** One label with its value. */
  public record Fact(String label, RichText value) {}
}
