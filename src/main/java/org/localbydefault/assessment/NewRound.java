package org.localbydefault.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;

/** What a round is started with, and what can be changed while it is open. */
public record NewRound(
    String title,
    Optional<FormId> form,
    LocalDate date,
    Optional<RoundId> previous,
    boolean isAnonymous,
    int smallestGroup,
    Set<ThemeId> themes,
    Map<SectionId, LevelId> targets) {
  public NewRound {
    themes = Set.copyOf(themes);
    targets = Map.copyOf(targets);
  }

  /** The same with other levels to aim at. */
  public NewRound aimingAt(Map<SectionId, LevelId> levels) {
    return new NewRound(title, form, date, previous, isAnonymous, smallestGroup, themes, levels);
  }
}
