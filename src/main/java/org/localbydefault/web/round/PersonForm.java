package org.localbydefault.web.round;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Form;
import org.localbydefault.web.Perspectives;

/**
 * Somebody who is to answer by a personal link, as typed.
 *
 * @param role empty where something is wrong with the form
 */
record PersonForm(Form form, Optional<Participants.Role> role, Duration lasts) {
  static final String USUAL = "month";
  private static final int LONGEST_LABEL = 80;
  private static final Map<String, Duration> LASTING =
      Map.of(
          "fortnight",
          Duration.ofDays(14),
          USUAL,
          Duration.ofDays(31),
          "quarter",
          Duration.ofDays(92));

  /** What can be chosen in the form. */
  public record Choices(List<Choice> perspectives, List<Choice> lasting) {
    public Choices {
      perspectives = List.copyOf(perspectives);
      lasting = List.copyOf(lasting);
    }
  }

  static List<Choice> lasting(PeopleTexts words) {
    return List.of(
        Choice.of("fortnight", words.fortnight()),
        Choice.of(USUAL, words.month()),
        Choice.of("quarter", words.quarter()));
  }

  static PersonForm read(Form sent, PeopleTexts words) {
    String label = sent.value("label");
    Optional<Perspective> perspective = Perspectives.find(sent.value("perspective"));
    Duration lasts = LASTING.get(sent.value("lasts"));
    Form form =
        sent.require(!label.isEmpty(), "label", words.label_error())
            .require(label.length() <= LONGEST_LABEL, "label", words.label_long(LONGEST_LABEL))
            .require(perspective.isPresent(), "perspective", words.perspective_error())
            .require(lasts != null, "lasts", words.lasts_error());
    return new PersonForm(
        form,
        perspective.filter(p -> form.isGood()).map(p -> new Participants.Role(label, p)),
        lasts == null ? Duration.ZERO : lasts);
  }

  /** Somebody known already. */
  static PersonForm usual(Participant person) {
    return new PersonForm(
        Form.empty(),
        Optional.of(new Participants.Role(person.label(), person.perspective())),
        LASTING.getOrDefault(USUAL, Duration.ZERO));
  }
}
