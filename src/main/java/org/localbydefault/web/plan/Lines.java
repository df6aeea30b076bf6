package org.localbydefault.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Status;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Terms;

/**
 * The plan's actions of one status, the earliest due first.
 *
 * @param status in words
 */
record Lines(String status, List<Line> lines) {
  private static final List<Status> ORDER =
      List.of(Status.IN_PROGRESS, Status.NOT_STARTED, Status.DONE, Status.DROPPED);

  /** One action, in words. */
  record Line(
      String id,
      String title,
      String owner,
      String due,
      boolean isOverdue,
      String effort,
      String round,
      String note) {}

  /** Every status of which there are actions, those under way first. */
  static List<Lines> of(
      PlanTexts words,
      Terms terms,
      List<Action> actions,
      Map<RoundId, String> rounds,
      LocalDate today) {
    List<Lines> all = new ArrayList<>();
    for (Status status : ORDER) {
      List<Line> lines =
          actions.stream()
              .filter(action -> action.status() == status)
              .sorted(
                  Comparator.comparing((Action a) -> a.due().isEmpty())
                      .thenComparing(a -> a.due().orElse(LocalDate.MAX)))
              .map(action -> line(action, terms, rounds, today))
              .toList();
      if (!lines.isEmpty()) {
        all.add(new Lines(word(words, status), lines));
      }
    }
    return List.copyOf(all);
  }

  static Line line(Action action, Terms terms, Map<RoundId, String> rounds, LocalDate today) {
    return new Line(
        action.id().toString(),
        action.title(),
        action.owner(),
        action.due().map(Dates::day).orElse(""),
        action.status().isOpen() && action.due().filter(today::isAfter).isPresent(),
        action.effort().map(terms::effort).orElse(""),
        action.round().map(round -> rounds.getOrDefault(round, "")).orElse(""),
        action.note());
  }

  static String word(PlanTexts words, Status status) {
    return switch (status) {
      case NOT_STARTED -> words.not_started();
      case IN_PROGRESS -> words.in_progress();
      case DONE -> words.done();
      case DROPPED -> words.dropped();
    };
  }
}
