package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A scrutiny pack: what councillors can ask officers, and what to make of the answers.
 *
 * @param kicker a few words above the title, such as the principle's name
 * @param title is a heading of depth 3
 * @param questions lines of enquiry, numbered
 * @param parts what a good answer sounds like, what to ask for next time
 */
public record EnquiryCard(
    Anchor anchor,
    String kicker,
    String title,
    LevelMark mark,
    String questionsLabel,
    List<RichText> questions,
    List<Labelled> parts)
    implements Block {
  public EnquiryCard {
    questions = List.copyOf(questions);
    parts = List.copyOf(parts);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("'" + title + "' needs a line of enquiry");
    }
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return Stream.concat(questions.stream(), Labelled.texts(parts)).toList();
  }
}
