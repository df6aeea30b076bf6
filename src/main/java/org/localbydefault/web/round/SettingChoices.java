package org.localbydefault.web.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.web.Choice;

/**
 * What can be chosen in a round's settings.
 *
 * @param anonymous whether to promise it; none where that is settled
 * @param targets a section each, with the levels that it can aim at
 */
public record SettingChoices(List<Choice> themes, List<Choice> anonymous, List<Target> targets) {
  public SettingChoices {
    themes = List.copyOf(themes);
    anonymous = List.copyOf(anonymous);
    targets = List.copyOf(targets);
  }

  /**
   * A section and the levels that it can aim at.
   *
   * @param field of the form
   */
  public record Target(String field, String label, List<Choice> levels) {
    public Target {
      levels = List.copyOf(levels);
    }
  }

  static SettingChoices of(List<Questionnaire> questionnaires, RoundTexts words) {
    List<Choice> themes =
        questionnaires.stream()
            .flatMap(one -> one.themes().entrySet().stream())
            .map(SettingChoices::choice)
            .distinct()
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    List<Target> targets =
        questionnaires.size() > 1
            ? List.of()
            : questionnaires.get(0).overall().sections().stream()
                .filter(section -> section.bands().isPresent())
                .map(section -> target(section, words))
                .toList();
    return new SettingChoices(
        themes,
        List.of(new Choice("yes", words.anonymous_yes()), new Choice("no", words.anonymous_no())),
        targets);
  }

  /** The same where it is settled what was promised. */
  SettingChoices settled() {
    return new SettingChoices(themes, List.of(), targets);
  }

  private static Target target(Section section, RoundTexts words) {
    List<Choice> levels = new ArrayList<>(List.of(new Choice("", words.no_target())));
    RoundForm.levels(section)
        .forEach(band -> levels.add(new Choice(band.level().value(), band.label())));
    return new Target(RoundForm.field(section.id()), section.title(), levels);
  }

  private static Choice choice(Map.Entry<ThemeId, String> theme) {
    return new Choice(theme.getKey().value(), theme.getValue());
  }
}
