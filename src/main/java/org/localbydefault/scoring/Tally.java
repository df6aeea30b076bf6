package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;

/** Counts the answers to one question. */
final class Tally {
  private final Question question;
  private final int[] counts;
  private final List<String> reasons = new ArrayList<>();
  private int dontKnow;
  private int notApplicable;
  private int blank;

  Tally(Question question) {
    this.question = question;
    this.counts = new int[question.scale().options().size()];
  }

  /** Counts one person's answer; null is a blank. */
  void add(@Nullable Answer answer) {
    if (answer == null) {
      blank++;
    } else if (answer.response() instanceof Response.Chosen chosen) {
      counts[question.scale().position(chosen.option())]++;
    } else if (answer.response() instanceof Response.NotApplicable not) {
      notApplicable++;
      reasons.add(not.reason());
    } else {
      dontKnow++;
    }
  }

  /**
   * The outcome. What was agreed counts. Without it, the question does not apply only where
   * somebody said so and nobody chose an option: one person can't take a question out of the score
   * that another could answer.
   */
  QuestionResult result(Optional<AgreedAnswer> agreed, List<RespondentId> dissent) {
    if (agreed.isPresent()) {
      Response response = agreed.get().response();
      if (response instanceof Response.Chosen chosen) {
        Ratio value = question.scale().value(chosen.option());
        return result(Standing.ANSWERED, Optional.of(value), agreed, dissent);
      } else if (response instanceof Response.NotApplicable not) {
        reasons.clear();
        reasons.add(not.reason());
        return result(Standing.NOT_APPLICABLE, Optional.empty(), agreed, dissent);
      }
      return result(Standing.UNANSWERED, Optional.empty(), agreed, dissent);
    }
    List<Integer> chosen = chosen();
    if (chosen.stream().anyMatch(n -> n > 0)) {
      Ratio median = Gathering.median(question.scale(), chosen);
      return result(Standing.ANSWERED, Optional.of(median), agreed, dissent);
    }
    Standing standing = notApplicable > 0 ? Standing.NOT_APPLICABLE : Standing.UNANSWERED;
    return result(standing, Optional.empty(), agreed, dissent);
  }

  /** A question that was never counted: not asked, or out of scope. */
  static QuestionResult outside(Question question, Standing standing, List<String> reasons) {
    List<Integer> none = Collections.nCopies(question.scale().options().size(), 0);
    return new QuestionResult(
        question, standing, none, 0, 0, 0, Optional.empty(), Optional.empty(), reasons, List.of());
  }

  /** Reasons stand by the alphabet: people's own order would tell whose is whose. */
  private QuestionResult result(
      Standing standing,
      Optional<Ratio> value,
      Optional<AgreedAnswer> agreed,
      List<RespondentId> dissent) {
    return new QuestionResult(
        question,
        standing,
        chosen(),
        dontKnow,
        notApplicable,
        blank,
        agreed,
        value,
        reasons.stream().sorted().toList(),
        dissent);
  }

  private List<Integer> chosen() {
    List<Integer> list = new ArrayList<>(counts.length);
    for (int count : counts) {
      list.add(count);
    }
    return list;
  }
}
