package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localbydefault.text.Words;

/** The fixed sentences are short, plain and whole. */
class WordingTest {
  private static final int LONGEST = 25;
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");
  private static final Pattern UNKIND = Pattern.compile("(?i)\\b(please|sorry|invalid)\\b");

  /** A list, and no sentence. */
  private static final Set<Sentence> LISTS = EnumSet.of(Sentence.MONTHS, Sentence.NUMBER_WORDS);

  @ParameterizedTest
  @EnumSource(Sentence.class)
  void noSentenceHasMoreThanTwentyFiveWords(Sentence sentence) {
    if (!LISTS.contains(sentence)) {
      assertThat(template(sentence).split("(?<=[.:?!])\\s+", -1))
          .allSatisfy(s -> assertThat(Words.count(s)).as(s).isLessThanOrEqualTo(LONGEST));
    }
  }

  @ParameterizedTest
  @EnumSource(Sentence.class)
  void noSentenceSaysPleaseSorryOrInvalid(Sentence sentence) {
    assertThat(template(sentence)).doesNotContainPattern(UNKIND);
  }

  /** Some begin inside another sentence, or with a value; a few are heads of columns. */
  @ParameterizedTest
  @EnumSource(Sentence.class)
  void aSentenceIsNotBlankAndHasNoBlankAtItsEnd(Sentence sentence) {
    assertThat(template(sentence)).isNotBlank().doesNotContain("  ");
    if (sentence != Sentence.CASE_SOURCE) {
      assertThat(template(sentence)).doesNotEndWith(" ");
    }
  }

  @ParameterizedTest
  @EnumSource(Sentence.class)
  void everyValueThatTheProgramGivesHasItsPlace(Sentence sentence) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(template(sentence)).results().forEach(m -> places.add(m.group(1)));
    assertThat(places).isEqualTo(new TreeSet<>(sentence.places()));
  }

  @Test
  void aKeyIsTheSentencesNameInSmallLetters() {
    assertThat(Arrays.stream(Sentence.values()))
        .allSatisfy(
            s ->
                assertThat(Wording.key(s))
                    .isEqualTo(s.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  @Test
  void bracesInAValueMeanNothing() {
    assertThat(Examples.wording().say(Sentence.SEE, "{title} {}"))
        .isEqualTo("See the finding: {title} {}");
  }

  @Test
  void aWrongNumberOfValuesIsRefused() {
    assertThatThrownBy(() -> Examples.wording().say(Sentence.SEE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'see' takes [title], not 0 values");
  }

  @Test
  void numbersUpToNineAreWordsAndBeginASentenceWithACapital() {
    Wording wording = Examples.wording();
    assertThat(wording.count(2, Sentence.UNKNOWNS_ONE, Sentence.UNKNOWNS))
        .startsWith("Two statements have no answer");
    assertThat(wording.count(9, Sentence.DISPUTES_ONE, Sentence.DISPUTES))
        .startsWith("On nine statements");
    assertThat(wording.count(10, Sentence.DISPUTES_ONE, Sentence.DISPUTES))
        .startsWith("On 10 statements");
    assertThat(wording.count(1, Sentence.DISPUTES_ONE, Sentence.DISPUTES))
        .startsWith("On one statement,");
  }

  private static String template(Sentence sentence) {
    return Examples.wording().sentences().getOrDefault(sentence, "");
  }
}
