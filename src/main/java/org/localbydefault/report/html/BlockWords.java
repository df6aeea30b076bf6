package org.localbydefault.report.html;

import io.quarkus.qute.ValueResolver;
import java.util.List;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Recommendation;

/** What templates may ask of a report's blocks. */
final class BlockWords {
  private BlockWords() {}

  static List<ValueResolver> all() {
    return List.of(
        Fields.of(ActionPlan.class).with("plan", ActionPlan::plan),
        Fields.of(AnswerRecord.class)
            .with("id", b -> b.anchor().id())
            .with("title", AnswerRecord::title)
            .with("mark", AnswerRecord::mark)
            .with("answers", AnswerRecord::answers)
            .with("notes", AnswerRecord::notes),
        Fields.of(Bullets.class).with("isOrdered", Bullets::ordered).with("items", Bullets::items),
        caseStudyCard(),
        Fields.of(DataTable.class).with("caption", DataTable::caption).with("grid", Grid::of),
        Fields.of(DistributionChart.class)
            .with("title", DistributionChart::title)
            .with("subtitle", DistributionChart::subtitle)
            .with("table", DistributionChart::table),
        enquiryCard(),
        findingCard(),
        Fields.of(KeyFacts.class).with("facts", KeyFacts::facts),
        Fields.of(Lead.class).with("text", Lead::text),
        Fields.of(LevelBars.class)
            .with("title", LevelBars::title)
            .with("subtitle", LevelBars::subtitle)
            .with("table", LevelBars::table),
        Fields.of(NumberedParagraph.class)
            .with("id", b -> b.anchor().id())
            .with("number", NumberedParagraph::number)
            .with("text", NumberedParagraph::text),
        Fields.of(Paragraph.class).with("text", Paragraph::text),
        Fields.of(Recommendation.class)
            .with("id", b -> b.anchor().id())
            .with("number", Recommendation::number)
            .with("text", Recommendation::text)
            .with("details", Recommendation::details));
  }

  private static ValueResolver caseStudyCard() {
    return Fields.of(CaseStudyCard.class)
        .with("id", b -> b.anchor().id())
        .with("place", CaseStudyCard::place)
        .with("title", CaseStudyCard::title)
        .with("why", CaseStudyCard::why)
        .with("parts", CaseStudyCard::parts);
  }

  private static ValueResolver enquiryCard() {
    return Fields.of(EnquiryCard.class)
        .with("id", b -> b.anchor().id())
        .with("kicker", EnquiryCard::kicker)
        .with("title", EnquiryCard::title)
        .with("mark", EnquiryCard::mark)
        .with("questionsLabel", EnquiryCard::questionsLabel)
        .with("questions", EnquiryCard::questions)
        .with("parts", EnquiryCard::parts);
  }

  private static ValueResolver findingCard() {
    return Fields.of(FindingCard.class)
        .with("id", b -> b.anchor().id())
        .with("number", FindingCard::number)
        .with("kicker", FindingCard::kicker)
        .with("title", FindingCard::title)
        .with("mark", FindingCard::mark)
        .with("parts", FindingCard::parts);
  }
}
