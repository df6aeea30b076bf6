package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.QUESTIONNAIRE;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.questionnaire.Problem;

class YamlTextTest {
  @Test
  void theTinyQuestionnaireHasNoProblem() {
    assertThat(lint(QUESTIONNAIRE)).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() {
    assertThat(lint("\uFEFF" + QUESTIONNAIRE.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void anEmptyFileSaysSo() {
    assertError(lint(""), "0:0", "the file is empty");
    assertError(lint("# only a comment\n"), "0:0", "the file is empty");
  }

  @Test
  void aFileThatIsAListSaysWhatItMustBe() {
    assertError(lint("- a\n"), "1:1", "the file must hold keys with values");
  }

  @Test
  void anotherEncodingIsRefused() {
    assertError(lint("title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)), "1:11", "UTF-8");
    assertError(lint(QUESTIONNAIRE.getBytes(StandardCharsets.UTF_16)), "0:0", "UTF-16");
    assertError(lint(QUESTIONNAIRE.getBytes(StandardCharsets.UTF_16LE)), "0:0", "UTF-16");
  }

  @Test
  void aControlCharacterIsRefusedAtItsPlace() {
    assertError(lint("format: 1\ntitle: a\u0000b\n"), "2:9", "U+0000");
    assertError(lint("format: 1\ntitle: a\u001bb\n"), "2:9", "U+001B");
  }

  @Test
  void charactersOutsideTheBasicPlaneCountAsOneColumn() {
    assertError(lint("title: 😀😀\u0007\n"), "1:10", "U+0007");
  }

  @Test
  void aCharacterOfTwoCodeUnitsMayStandAnywhere() {
    for (int length = 1000; length < 1040; length++) {
      String comment = "#" + "x".repeat(length) + "😀".repeat(40) + "\n";
      assertThat(lint(comment + QUESTIONNAIRE)).as("after %d", length).isEmpty();
    }
  }

  @Test
  void aTabAsIndentIsRefused() {
    assertError(lint("format: 1\nthemes:\n\tfood: Food\n"), "3:1", "a tab is used to indent");
  }

  @Test
  void aTabInsideATextIsFine() {
    assertThat(lint(with(QUESTIONNAIRE, "Is it one?", "Is it\tone?"))).isEmpty();
  }

  @Test
  void aLargeFileIsRefusedByItsSize() {
    assertError(lint("a".repeat(SourceFile.LARGEST + 1)), "0:0", "2,000,001 bytes");
  }

  @Test
  void aliasesAndAnchorsAreRefused() {
    List<Problem> problems = lint("a: &x [1, 2]\nb: *x\n");
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).toString()).contains("tiny.yaml:1:4: error: anchors");
    assertThat(problems.get(1).toString()).contains("tiny.yaml:2:4: error: aliases");
  }

  @Test
  void aBombOfAliasesIsRefusedQuickly() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(lint(bomb.toString())).allMatch(p -> p.message().contains("are not read"));
  }

  @Test
  void tagsAreRefused() {
    assertError(lint("a: !!java.io.File x\n"), "1:4", "tags");
    assertError(lint("a: !local {b: c}\n"), "1:4", "tags");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertError(lint("a: b\n---\nc: d\n"), "2:1", "a second document begins here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a:\n"})
  void endlessNestingIsRefusedWithoutTrouble(String piece) {
    List<Problem> problems = lint(nested(piece, 20_000));
    assertThat(problems).isNotEmpty().allMatch(p -> !p.message().contains("StackOverflow"));
  }

  private static String nested(String piece, int times) {
    if (!piece.endsWith("\n")) {
      return piece.repeat(times);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append(piece);
    }
    return text.toString();
  }

  @Test
  void nestingOfSixtyLevelsSaysWhereItEnds() {
    assertError(lint("[".repeat(70) + "]".repeat(70)), "1:61", "nested more than 60 levels deep");
  }

  @Test
  void aKeyThatStandsTwiceIsReportedWithItsFirstPlace() {
    String text = with(QUESTIONNAIRE, "title: Tiny\n", "title: Tiny\ntitle: Small\n");
    assertError(lint(text), "6:1", "It stands in line 5 too");
  }

  @Test
  void aKeyMustBeAText() {
    assertError(lint("[a, b]: c\n"), "1:1", "a key must be a text");
  }

  @Test
  void scalarsStayTexts() {
    String text = with(QUESTIONNAIRE, "title: Tiny", "title: yes");
    assertThat(YamlQuestionnaires.read(SourceFile.of("t", text)).value().orElseThrow().title())
        .isEqualTo("yes");
  }

  @Test
  void aColonInsideATextGetsAHint() {
    assertError(lint("title: a: b\n"), "1:9", "Quote a text that contains `: `");
  }

  @Test
  void aQuoteThatIsNotClosedGetsAHint() {
    assertError(lint("title: 'a\nformat: 1\n"), "3:1", "never closed");
  }

  @Test
  void aLineWithoutAColonGetsAHint() {
    assertError(lint("format: 1\nsome words\ntitle: b\n"), "3:1", "without `key: value`");
  }

  @Test
  void aListInBracketsThatIsNotClosedGetsAHint() {
    assertError(lint("themes: [a, b\nformat: 1\n"), "2:7", "close its bracket");
  }

  @Test
  void aTextThatBeginsWithAnAtSignGetsAHint() {
    assertError(lint("title: @home\n"), "1:8", "Put the text in quotes");
  }

  private static List<Problem> lint(byte[] bytes) {
    return YamlQuestionnaires.lint(SourceFile.of("tiny.yaml", bytes)).problems();
  }

  private static List<Problem> lint(String text) {
    return Tiny.lint(text);
  }
}
