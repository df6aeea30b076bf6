package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfReport;
import org.localbydefault.report.pdf.TagTree;
import org.localbydefault.text.Language;

/** A screen reader reads each note in its own language. */
class NoteLanguageTest {
  private static final Report REPORT = Examples.report("council", "cwm-arianlwyn");
  private static final String WELSH = "Mae pawb yn siarad am atal problemau, ond nid oes un ffigur";

  @Test
  void aWelshNoteIsMarkedAsWelshWhereverItStands() {
    List<RichText> notes =
        ReportParts.blocks(REPORT, AnswerRecord.class).stream()
            .flatMap(record -> record.notes().stream())
            .toList();
    List<RichText> findings =
        ReportParts.blocks(REPORT, FindingCard.class).stream()
            .flatMap(card -> card.parts().stream())
            .flatMap(part -> part.texts().stream())
            .toList();
    assertThat(phrases(notes)).anyMatch(note -> note.startsWith(WELSH));
    assertThat(phrases(findings)).anyMatch(note -> note.startsWith(WELSH));
  }

  @Test
  void onlyTheNoteIsWelshAndNotTheWordsAroundIt() {
    RichText finding =
        ReportParts.blocks(REPORT, FindingCard.class).stream()
            .flatMap(card -> card.parts().stream())
            .flatMap(part -> part.texts().stream())
            .filter(text -> text.plain().contains(WELSH))
            .findFirst()
            .orElseThrow();
    assertThat(finding.spans().get(0)).isEqualTo(new Span.Plain("Evidence given: "));
    assertThat(finding.spans().get(1)).isInstanceOf(Span.Phrase.class);
  }

  @Test
  void anAgreedReasonInWelshIsMarked() {
    List<RichText> answers =
        ReportParts.blocks(REPORT, AnswerRecord.class).stream()
            .flatMap(record -> record.answers().stream())
            .toList();
    assertThat(phrases(answers))
        .containsExactlyInAnyOrder(
            "Cytunodd y tri ohonom ar ôl gweld y cofnodion. Un gwasanaeth yw hyn hyd yn hyn.",
            "Cytunodd y tri ohonom nad oes ffigurau ar gael.");
  }

  @Test
  void anEnglishNoteIsNotMarked() {
    assertThat(ReportParts.blocks(REPORT, AnswerRecord.class))
        .flatExtracting(AnswerRecord::notes)
        .filteredOn(note -> note.plain().startsWith("Each of the five areas"))
        .hasSize(1)
        .allSatisfy(note -> assertThat(note.spans().get(0)).isInstanceOf(Span.Plain.class));
  }

  @Test
  void pdfAndPageSayTheLanguage() throws Exception {
    assertThat(HtmlReport.of(REPORT)).contains("<span lang=\"cy\">" + WELSH);
    assertThat(TagTree.of(PdfReport.of(REPORT))).contains("Span lang=\"cy\"");
  }

  private static List<String> phrases(List<RichText> texts) {
    return texts.stream()
        .flatMap(text -> text.spans().stream())
        .filter(Span.Phrase.class::isInstance)
        .filter(span -> ((Span.Phrase) span).language().equals(Language.WELSH))
        .map(Span::text)
        .toList();
  }
}
