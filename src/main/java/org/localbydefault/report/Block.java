package org.localbydefault.report;

import java.util.List;

/** A piece of a chapter. A closed set: a rendering that forgets one does not compile. */
public sealed interface Block
    permits ActionPlan,
        AnswerRecord,
        Bullets,
        CaseStudyCard,
        DataTable,
        DistributionChart,
        EnquiryCard,
        FindingCard,
        Heading,
        KeyFacts,
        Lead,
        LevelBars,
        NumberedParagraph,
        Paragraph,
        Recommendation {

  /** The places in this block that can be referred to. */
  default List<Anchor> anchors() {
    return List.of();
  }

  /** All of its texts that may refer to another place. */
  List<RichText> texts();
}
