package org.localbydefault.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {
  @ParameterizedTest
  @CsvSource({
    "the, 1", "council, 2", "councils, 2", "people, 2", "service, 2", "services, 3", "made, 1",
    "asked, 1", "needed, 2", "table, 2", "area, 3", "community, 4", "organisation, 5", "social, 2",
    "local, 2", "doing, 2", "whole, 1", "idea, 3", "agree, 2", "issues, 2", "quarter, 2",
    "neighbourhood, 3", "evaluation, 5", "strategy, 3", "commissioning, 4"
  })
  void syllablesAreCountedFromTheSpelling(String word, int syllables) {
    assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void theAgeIsTheGradeOfFleschAndKincaidPlusFive() {
    // Ten words, one sentence, ten syllables: 0.39 · 10 + 11.8 − 15.59 = 0.11.
    String text = "The cat sat on the mat and did not move.";
    assertThat(ReadingAge.of(text, Set.of())).isCloseTo(5.11, within(0.001));
  }

  @Test
  void explainedWordsAndTheirPluralsCountAsOneSyllable() {
    String hard = "The organisations reorganise.";
    assertThat(ReadingAge.of(hard, Set.of("organisation")))
        .isLessThan(ReadingAge.of(hard, Set.of()) - 10);
  }

  @Test
  void shorterSentencesLowerTheAge() {
    assertThat(ReadingAge.of("We ask. We wait. We see.", Set.of()))
        .isLessThan(ReadingAge.of("We ask and we wait and we see.", Set.of()));
  }

  @Test
  void aTextWithoutWordsNeedsNoAge() {
    assertThat(ReadingAge.of(" – ", Set.of())).isZero();
  }

  @Test
  void anApostropheOfEitherShapeIsPartOfItsWord() {
    assertThat(Words.of("The council’s ‘plan’")).isEqualTo(Words.of("The council's 'plan'"));
    assertThat(Words.of("The council’s ‘plan’")).containsExactly("the", "councils", "plan");
  }

  @Test
  void wordsAreCountedAsPeopleCountThem() {
    assertThat(Words.count("A well-known plan – that's it: 3 of them.")).isEqualTo(8);
  }
}
