package org.localbydefault.report;

import java.util.List;

/**
 * A finding, such as a weakness: where it stands, why it matters, what comes next.
 *
 * @param number shown before the title, such as "1"; empty for none
 * @param kicker a few words above the title, such as the principle's name
 * @param title is a heading of depth 3
 */
public record FindingCard(
    Anchor anchor, String number, String kicker, String title, LevelMark mark, List<Labelled> parts)
    implements Block {
  public FindingCard {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return Labelled.texts(parts).toList();
  }
}
