package org.localbydefault.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section, in Keep it Local called a principle; the whole questionnaire is one too.
 *
 * @param title as shown in full
 * @param shortTitle as shown in charts and tables
 * @param intro what the section is about; empty for none
 * @param bands the levels of its score; none where it has no levels
 * @param minimumCoverage share of weight, 0 to 1, that must be answered before a level or total is
 *     shown
 * @param children questions and sections in the order in which they are asked
 */
public record Section(
    SectionId id,
    String title,
    String shortTitle,
    String intro,
    Combine combine,
    Ratio weight,
    Optional<Bands> bands,
    Ratio minimumCoverage,
    List<Gate> gates,
    Scope scope,
    Condition condition,
    List<Node> children)
    implements Node {

  public Section {
    gates = List.copyOf(gates);
    children = List.copyOf(children);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("section '" + id + "' has weight " + weight);
    }
  }

  /** Every question below, however deep, in the order in which they are asked. */
  public Stream<Question> questions() {
    List<Question> all = new ArrayList<>();
    collect(all);
    return all.stream();
  }

  private void collect(List<Question> all) {
    for (Node child : children) {
      if (child instanceof Section section) {
        section.collect(all);
      } else if (child instanceof Question question) {
        all.add(question);
      }
    }
  }

  /** The sections directly inside. */
  public List<Section> sections() {
    return children.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
  }
}
