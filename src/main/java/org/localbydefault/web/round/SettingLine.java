package org.localbydefault.web.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.web.Dates;

/** One setting, as somebody else saved it and as typed. */
public record SettingLine(String label, String theirs, String mine) {

  /** Every setting of two versions. */
  static List<SettingLine> compare(
      Round theirs, NewRound mine, Questionnaire questionnaire, RoundTexts words) {
    List<SettingLine> lines = new ArrayList<>();
    lines.add(new SettingLine(words.title(), theirs.title(), mine.title()));
    lines.add(new SettingLine(words.date(), Dates.day(theirs.date()), Dates.day(mine.date())));
    lines.add(
        new SettingLine(
            words.anonymous(),
            promise(theirs.isAnonymous(), words),
            promise(mine.isAnonymous(), words)));
    lines.add(
        new SettingLine(
            words.smallest(),
            String.valueOf(theirs.smallestGroup()),
            String.valueOf(mine.smallestGroup())));
    lines.add(
        new SettingLine(
            words.themes(),
            themes(theirs.themes(), questionnaire),
            themes(mine.themes(), questionnaire)));
    for (Section section : questionnaire.overall().sections()) {
      lines.add(
          new SettingLine(
              words.target(section.shortTitle()),
              target(theirs.targets(), section, words),
              target(mine.targets(), section, words)));
    }
    return lines;
  }

  private static String promise(boolean isAnonymous, RoundTexts words) {
    return isAnonymous ? words.anonymous_yes() : words.anonymous_no();
  }

  private static String themes(Collection<ThemeId> themes, Questionnaire questionnaire) {
    return themes.stream()
        .map(theme -> questionnaire.themes().getOrDefault(theme, theme.value()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String target(Map<SectionId, LevelId> targets, Section section, RoundTexts words) {
    LevelId chosen = targets.get(section.id());
    return RoundForm.levels(section).stream()
        .filter(band -> band.level().equals(chosen))
        .map(Bands.Band::label)
        .findFirst()
        .orElse(words.no_target());
  }
}
