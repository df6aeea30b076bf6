package org.localbydefault.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.Nation;

/**
 * What a question gives to who answers it and to who reads the report. A plain instrument has none
 * of it: {@link #NONE}.
 *
 * @param descriptions the practice that each option stands for
 * @param evidence what a council really holds
 * @param why why it matters, with its source
 * @param nextSteps what leads from an option to the one above
 * @param scrutiny what councillors ask where it is weak
 * @param prompt a facilitator's neutral question; empty for none
 * @param law what the law allows where
 */
public record Guidance(
    Map<OptionId, String> descriptions,
    List<String> evidence,
    Optional<Why> why,
    Map<OptionId, NextStep> nextSteps,
    Optional<Scrutiny> scrutiny,
    String prompt,
    List<LawNote> law) {

  /** No guidance. */
  public static final Guidance NONE =
      new Guidance(
          Map.of(), List.of(), Optional.empty(), Map.of(), Optional.empty(), "", List.of());

  public Guidance {
    descriptions = Map.copyOf(descriptions);
    evidence = List.copyOf(evidence);
    nextSteps = Map.copyOf(nextSteps);
    law = List.copyOf(law);
  }

  /** Why a question matters. */
  public record Why(String text, Source source) {}

  /** A recommended action. */
  public record NextStep(String action, Effort effort) {}

  /**
   * What councillors can do with a weak answer.
   *
   * @param ask lines of enquiry
   * @param goodAnswer what a good answer sounds like
   * @param nextTime what to ask to see next time
   */
  public record Scrutiny(List<String> ask, String goodAnswer, String nextTime) {
    public Scrutiny {
      ask = List.copyOf(ask);
    }
  }

  /** What a recommendation must not get wrong, in these nations. */
  public record LawNote(Set<Nation> nations, String text, Source source) {
    public LawNote {
      nations = Set.copyOf(nations);
    }
  }
}
