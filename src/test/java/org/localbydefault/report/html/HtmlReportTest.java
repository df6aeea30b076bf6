package org.localbydefault.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.TemplateException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Block;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.GoldenText;
import org.localbydefault.report.Heading;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.pdf.SampleReports;
import org.localbydefault.text.Language;
import org.w3c.dom.Element;

class HtmlReportTest {

  @Test
  void aPageIsAsItWasLookedAt() throws Exception {
    String page = HtmlReport.of(SampleReports.rich());
    GoldenText.check("sample.html", withoutStyle(page));
  }

  @Test
  void thePageHoldsItsFonts() {
    String page = HtmlReport.of(SampleReports.empty());
    assertThat(page.split("src:url\\(data:font/woff2;base64,", -1)).hasSize(5);
    assertThat(page.replace("src:url(data:", "")).doesNotContain("url(");
  }

  @Test
  void theSameReportGivesTheSamePage() {
    assertThat(HtmlReport.of(SampleReports.rich())).isEqualTo(HtmlReport.of(SampleReports.rich()));
  }

  @Test
  void aPageNamesItsLanguageAndTitle() throws Exception {
    Dom page = Dom.of(HtmlReport.of(SampleReports.rich()));
    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(page.all("title").get(0).getTextContent())
        .isEqualTo("How local is Calderbrook by default?");
    assertThat(page.all("h1")).hasSize(1);
  }

  @Test
  void theSkipLinkComesFirstAndLeadsToTheReport() throws Exception {
    Dom page = Dom.of(HtmlReport.of(SampleReports.rich()));
    assertThat(page.addresses()).first().isEqualTo("#_report");
    assertThat(page.all("main").get(0).getAttribute("id")).isEqualTo("_report");
  }

  @Test
  void aReportWithoutContentsHasNoListOfThem() throws Exception {
    assertThat(Dom.of(HtmlReport.of(SampleReports.empty())).all("nav")).isEmpty();
    assertThat(Dom.of(HtmlReport.of(SampleReports.rich())).all("nav")).hasSize(1);
  }

  @Test
  void everyKindOfBlockHasATemplate() {
    for (Class<?> kind : Block.class.getPermittedSubclasses()) {
      assertThat(Templates.ENGINE.getTemplate(Piece.templateOf(kind)))
          .as(kind.getName())
          .isNotNull();
    }
  }

  @Test
  void aNameThatNoTemplateKnowsFails() {
    Page page = Page.of(SampleReports.empty());
    assertThatThrownBy(() -> Templates.ENGINE.parse("{page.titel}").data("page", page).render())
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("titel");
  }

  @Test
  void aScriptInAnEvidenceNoteStaysText() throws Exception {
    Dom page = pageOf(new Paragraph(RichText.of("See <script>alert('1')</script> & more")));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.body().getTextContent()).contains("See <script>alert('1')</script> & more");
  }

  @Test
  void aScriptInATitleStaysTextEvenInTheStyleSheet() throws Exception {
    String title = "</style><script>alert(1)</script>\" } body { display: none }";
    Report report = SampleReports.empty();
    Report titled =
        new Report(
            SampleReports.metadata(title),
            report.labels(),
            report.hasContents(),
            report.chapters());
    Dom page = Dom.of(HtmlReport.of(titled));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("style")).hasSize(1);
    assertThat(page.all("style").get(0).getTextContent()).doesNotContain("body { display: none }");
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "x/y"})
  void anAddressThatIsNoWebPageBecomesPlainText(String address) throws Exception {
    Dom page = pageOf(new Paragraph(RichText.of(new Span.Link("here", URI.create(address)))));
    assertThat(page.addresses()).doesNotContain(address);
    assertThat(page.body().getTextContent()).contains("here");
  }

  @Test
  void aLinkTellsNothingToThePageThatItOpens() throws Exception {
    URI address = URI.create("https://example.org/?a=1&b=2");
    Dom page = pageOf(new Paragraph(RichText.of(new Span.Link("here", address))));
    Element link =
        page.all("a").stream().filter(a -> a.getTextContent().equals("here")).findFirst().get();
    assertThat(link.getAttribute("href")).isEqualTo("https://example.org/?a=1&b=2");
    assertThat(link.getAttribute("rel")).isEqualTo("noopener");
  }

  @Test
  void aReferenceLeadsToItsPlace() throws Exception {
    Dom page =
        pageOf(
            new NumberedParagraph(new Anchor("p1.1"), "1.1", RichText.of("First")),
            new Paragraph(RichText.of(new Span.Reference("there", new Anchor("p1.1")))));
    assertThat(page.addresses()).contains("#p1.1");
    assertThat(page.ids()).contains("p1.1");
  }

  @Test
  void aPhraseNamesItsLanguage() throws Exception {
    Dom page = pageOf(new Paragraph(RichText.of(new Span.Phrase("tŷ", Language.WELSH))));
    assertThat(page.all("span"))
        .anyMatch(s -> s.getAttribute("lang").equals("cy") && s.getTextContent().equals("tŷ"));
  }

  @Test
  void controlCharactersGoAndAllOthersStay() throws Exception {
    Dom page = pageOf(new Paragraph(RichText.of("a\u0007b\u0085c \u00ad中🙂\u202E \uD800 \uFFFE")));
    assertThat(page.body().getTextContent()).contains("abc \u00ad中🙂\u202E \uFFFD \uFFFD");
  }

  @Test
  void cardsStandOneLevelBelowTheHeadingAboveThem() throws Exception {
    Block card =
        new FindingCard(new Anchor("f1"), "", "", "Card", new LevelMark("Low", 1, 3), List.of());
    Block other =
        new FindingCard(new Anchor("f2"), "", "", "Card", new LevelMark("Low", 1, 3), List.of());
    Block heading = new Heading(new Anchor("h"), 2, "Heading");
    assertThat(pageOf(card, heading, other).headings()).endsWith(2, 3, 3, 4);
  }

  private static String withoutStyle(String page) {
    int start = page.indexOf("<style>") + "<style>".length();
    return page.substring(0, start) + page.substring(page.indexOf("</style>"));
  }

  private static Dom pageOf(Block... blocks) throws Exception {
    return Dom.of(HtmlReport.of(SampleReports.of(blocks)));
  }
}
