package org.localbydefault.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;

/**
 * One time that a council answers a questionnaire.
 *
 * @param hash of the questionnaire as it stood when the round began: that is the one answered
 * @param form the subset asked; empty for every question
 * @param previous the round that this one follows
 * @param isAnonymous the lead promised that nobody sees who said what
 * @param smallestGroup people that a group must have before its view is shown apart
 * @param edition how often it was changed; a change made from an older one is refused
 */
public record Round(
    RoundId id,
    CouncilId council,
    String title,
    QuestionnaireId questionnaire,
    Version questionnaireVersion,
    String hash,
    Optional<FormId> form,
    RoundState state,
    LocalDate date,
    Optional<RoundId> previous,
    boolean isAnonymous,
    int smallestGroup,
    Set<ThemeId> themes,
    Map<SectionId, LevelId> targets,
    Instant created,
    int edition) {
  public Round {
    themes = Set.copyOf(themes);
    targets = Map.copyOf(targets);
  }

  public boolean isOpen() {
    return state != RoundState.LOCKED;
  }

  /**
   * Whether a group may record what it agrees on: where anonymity was promised, once it is shown.
   */
  public boolean takesAgreements() {
    return isOpen() || isAnonymous;
  }

  /** Whether what anonymous people said was seen once: what is changed now would stand out. */
  public boolean wasSeen() {
    return isAnonymous && state == RoundState.REOPENED;
  }

  /** Whether somebody can be taken out: not where the difference would show what they said. */
  public boolean letsGo() {
    return isOpen() && !wasSeen();
  }
}
