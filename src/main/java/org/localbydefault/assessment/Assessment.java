package org.localbydefault.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;

/**
 * Everything that a council answered in one round.
 *
 * @param questionnaire which was answered
 * @param version of the questionnaire; pinned, so that nobody starts again when it changes
 * @param date when the round ended
 * @param form the subset that was asked; absent for all questions
 * @param themes that the council chose, for the matching of case studies
 * @param targets level that the council aims at, per section
 * @param respondents in the order of the file
 * @param agreed answers agreed afterwards, by question
 * @param smallestGroup people that a group must have before its view is shown apart; 5 unless a
 *     facilitator lowers it for a room that agrees, and never below 2
 */
public record Assessment(
    QuestionnaireId questionnaire,
    Version version,
    Council council,
    LocalDate date,
    Optional<Form> form,
    Set<ThemeId> themes,
    Map<SectionId, LevelId> targets,
    List<Respondent> respondents,
    Map<QuestionId, AgreedAnswer> agreed,
    int smallestGroup) {

  /** The smallest group shown apart, unless a room agrees otherwise. */
  public static final int SMALLEST_GROUP = 5;

  public Assessment {
    themes = Set.copyOf(themes);
    targets = Map.copyOf(targets);
    respondents = List.copyOf(respondents);
    agreed = Map.copyOf(agreed);
    if (respondents.stream().map(Respondent::id).distinct().count() < respondents.size()) {
      throw new IllegalArgumentException("two respondents have the same id");
    }
    if (smallestGroup < 2) {
      throw new IllegalArgumentException("a group of " + smallestGroup + " hides nobody");
    }
  }

  /** Whether a question was asked at all in this round. */
  public boolean asks(QuestionId question) {
    return form.isEmpty() || form.get().questions().contains(question);
  }
}
