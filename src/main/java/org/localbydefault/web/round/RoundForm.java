package org.localbydefault.web.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.web.DateFields;
import org.localbydefault.web.Form;

/** A round's settings as typed. */
final class RoundForm {
  private static final int LONGEST_TITLE = 120;
  private static final int SMALLEST = 2;
  private static final int LARGEST = 50;

  private RoundForm() {}

  /** What a new round's form begins with. */
  static Form fresh(LocalDate today) {
    return DateFields.write(Form.empty(), "date", today.plusMonths(2))
        .with("smallest", String.valueOf(Assessment.SMALLEST_GROUP));
  }

  /** A round's settings, to be changed. */
  static Form of(Round round) {
    Form form =
        DateFields.write(Form.empty(), "date", round.date())
            .with("title", round.title())
            .with("anonymous", round.isAnonymous() ? "yes" : "no")
            .with("smallest", String.valueOf(round.smallestGroup()))
            .with("edition", String.valueOf(round.edition()))
            .withAll("themes", round.themes().stream().map(ThemeId::value).sorted().toList());
    for (Map.Entry<SectionId, LevelId> target : round.targets().entrySet()) {
      form = form.with(field(target.getKey()), target.getValue().value());
    }
    return form;
  }

  /** The field of a section's target level. */
  static String field(SectionId section) {
    return "target-" + section;
  }

  /** What is wrong with the name, which stands first in every form. */
  static Form checkTitle(Form form, RoundTexts words) {
    String title = form.value("title");
    return form.require(!title.isEmpty(), "title", words.title_error())
        .require(title.length() <= LONGEST_TITLE, "title", words.title_long(LONGEST_TITLE));
  }

  /** What is wrong with everything else. */
  static Form checkRest(Form form, RoundTexts words) {
    String anonymous = form.value("anonymous");
    return form.require(DateFields.read(form, "date").isPresent(), "date", words.date_error())
        .require(
            anonymous.equals("yes") || anonymous.equals("no"), "anonymous", words.anonymous_error())
        .require(smallest(form).isPresent(), "smallest", words.smallest_error())
        .require(
            anonymous.equals("no")
                || smallest(form).filter(n -> n < Assessment.SMALLEST_GROUP).isEmpty(),
            "smallest",
            words.smallest_promised(Assessment.SMALLEST_GROUP));
  }

  /**
   * The settings of a form without mistakes.
   *
   * @param form the subset that is asked; empty for every question
   */
  static NewRound read(
      Form typed, Questionnaire questionnaire, Optional<FormId> form, Optional<RoundId> previous) {
    Set<ThemeId> themes =
        questionnaire.themes().keySet().stream()
            .filter(theme -> typed.has("themes", theme.value()))
            .collect(Collectors.toSet());
    return new NewRound(
        typed.value("title"),
        form,
        DateFields.read(typed, "date").orElseThrow(),
        previous,
        typed.value("anonymous").equals("yes"),
        smallest(typed).orElseThrow(),
        themes,
        targets(typed, questionnaire));
  }

  private static Map<SectionId, LevelId> targets(Form typed, Questionnaire questionnaire) {
    Map<SectionId, LevelId> targets = new LinkedHashMap<>();
    for (Section section : questionnaire.overall().sections()) {
      String chosen = typed.value(field(section.id()));
      levels(section).stream()
          .filter(band -> band.level().value().equals(chosen))
          .forEach(band -> targets.put(section.id(), band.level()));
    }
    return targets;
  }

  /** A section's levels, low to high; none where it has none. */
  static List<Bands.Band> levels(Section section) {
    return section.bands().map(Bands::bands).orElse(List.of());
  }

  /** From which edition a form was made; from none, unless it says so. */
  static int edition(Form form) {
    String text = form.value("edition");
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static Optional<Integer> smallest(Form form) {
    String text = form.value("smallest");
    return text.matches("[0-9]{1,2}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n >= SMALLEST && n <= LARGEST)
        : Optional.empty();
  }
}
