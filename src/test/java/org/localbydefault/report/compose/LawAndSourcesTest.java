package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.Guidance.LawNote;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;
import org.localbydefault.report.Span;

/** Law is that of the council's nation, and every fact says where it was read. */
class LawAndSourcesTest {

  @ParameterizedTest
  @EnumSource(Nation.class)
  void aCouncilSeesOnlyTheLawOfItsOwnNation(Nation nation) {
    for (Question weak : Examples.questionnaire().questions()) {
      String text = ReportText.of(Examples.report("council", weakOn(weak.id(), nation)));
      for (LawNote note : weak.guidance().law()) {
        boolean isOwn = note.nations().contains(nation);
        assertThat(text.contains(note.text())).as("%s: %s", nation, note.text()).isEqualTo(isOwn);
      }
    }
  }

  @Test
  void aWelshCouncilIsToldOfWalesAndNeverOfLawThatIsEnglandsAlone() {
    assertThat(englishOnly()).isNotEmpty();
    QuestionId weak =
        Examples.questionnaire().questions().stream()
            .filter(q -> q.guidance().law().stream().anyMatch(LawAndSourcesTest::isOfWales))
            .findFirst()
            .orElseThrow()
            .id();
    String text = ReportText.of(Examples.report("council", weakOn(weak, Nation.WALES)));
    assertThat(text).contains("Points of law in Wales that bear on the statements to work on:");
    assertThat(englishOnly()).noneMatch(n -> text.contains(n.text()));
  }

  @Test
  void aScottishCouncilIsNeverToldOfLawThatIsEnglandsAlone() {
    String text = ReportText.of(Examples.report("council", everythingWeak(Nation.SCOTLAND)));
    assertThat(text).doesNotContain("Points of law in England");
    assertThat(englishOnly()).noneMatch(n -> text.contains(n.text()));
  }

  private static boolean isOfWales(LawNote note) {
    return note.nations().contains(Nation.WALES);
  }

  private static Results everythingWeak(Nation nation) {
    return Examples.results(
        SomeAnswers.answers(Examples.questionnaire(), "*=starting")
            .at(SomeCouncils.council("Nowhere", CouncilKind.UNITARY, nation, nation.label()))
            .build(),
        Optional.empty());
  }

  private static List<LawNote> englishOnly() {
    return Examples.questionnaire().questions().stream()
        .flatMap(q -> q.guidance().law().stream())
        .filter(n -> n.nations().equals(Set.of(Nation.ENGLAND)))
        .toList();
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void theSourcesNameTheAddressOfEveryLinkOnce(String example) {
    Report report = Examples.report("council", example);
    List<URI> sources = sources(report);
    assertThat(sources).doesNotHaveDuplicates();
    Set<URI> linked =
        report.chapters().stream()
            .filter(c -> !Set.of("answers", "sources").contains(c.anchor().id()))
            .flatMap(c -> ReportParts.spans(List.of(c), Span.Link.class).stream())
            .map(Span.Link::target)
            .collect(Collectors.toSet());
    assertThat(linked).isNotEmpty();
    assertThat(sources).containsAll(linked);
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void aScrutinyPackNamesTheAddressesThatItRestsOnAndNoOthers(String example) {
    Report report = Examples.report("scrutiny-pack", example);
    Set<URI> linked =
        ReportParts.spans(report, Span.Link.class).stream()
            .map(Span.Link::target)
            .collect(Collectors.toSet());
    assertThat(linked).isNotEmpty();
    assertThat(sources(report)).containsExactlyInAnyOrderElementsOf(linked);
  }

  /** On paper a link can't be followed: where its address does not stand, it is lost. */
  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void aSourcesAddressStandsInFull(String example) {
    Chapter chapter = ReportParts.chapter(Examples.report("council", example), "sources");
    assertThat(ReportParts.spans(List.of(chapter), Span.Link.class))
        .allSatisfy(l -> assertThat(l.text()).isEqualTo(l.target().toString()));
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void whatPeopleLinkToAsEvidenceStandsInFullBesideTheirNote(String example) {
    Chapter chapter = ReportParts.chapter(Examples.report("council", example), "answers");
    assertThat(ReportParts.spans(List.of(chapter), Span.Link.class))
        .allSatisfy(l -> assertThat(l.text()).isEqualTo(l.target().toString()));
  }

  private static List<URI> sources(Report report) {
    return ReportParts.chapter(report, "sources").blocks().stream()
        .filter(Bullets.class::isInstance)
        .flatMap(b -> ((Bullets) b).items().stream())
        .flatMap(t -> t.spans().stream())
        .filter(Span.Link.class::isInstance)
        .map(s -> ((Span.Link) s).target())
        .toList();
  }

  private static Results weakOn(QuestionId question, Nation nation) {
    return Examples.results(
        SomeAnswers.answers(Examples.questionnaire(), "*=leading " + question + "=starting")
            .at(SomeCouncils.council("Nowhere", CouncilKind.UNITARY, nation, nation.label()))
            .build(),
        Optional.empty());
  }
}
