package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What another council did, with why it was chosen and how far to trust it.
 *
 * @param place whose case it is, with kind, region and years
 * @param title is a heading of depth 3
 * @param why one sentence: why this case for this council
 */
public record CaseStudyCard(
    Anchor anchor, String place, String title, RichText why, List<Labelled> parts)
    implements Block {
  public CaseStudyCard {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return Stream.concat(Stream.of(why), Labelled.texts(parts)).toList();
  }
}
