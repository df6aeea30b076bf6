package org.localbydefault.questionnaire;

import java.util.List;
import java.util.Set;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;

/** When a question or a section is asked, given the answers so far and the council. */
public sealed interface Condition {
  /** Holds for everybody. */
  Condition ALWAYS = new All(List.of());

  /** Holds where all of them do. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** Holds where one of them does. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /** Holds where the other does not. */
  record Not(Condition condition) implements Condition {}

  /** Holds where a question was answered with one of these options. */
  record AnswerIs(QuestionId question, Set<OptionId> options) implements Condition {
    public AnswerIs {
      options = Set.copyOf(options);
    }
  }

  /** Holds where a question's answer has at least this option's value. */
  record AnswerAtLeast(QuestionId question, OptionId option) implements Condition {}

  /** Holds where a question's answer has at most this option's value. */
  record AnswerAtMost(QuestionId question, OptionId option) implements Condition {}

  /** Holds where a question has an answer. */
  record Answered(QuestionId question) implements Condition {}

  /** Holds for councils of these kinds. */
  record KindIs(Set<CouncilKind> kinds) implements Condition {
    public KindIs {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Holds for councils of these nations. */
  record NationIs(Set<Nation> nations) implements Condition {
    public NationIs {
      nations = Set.copyOf(nations);
    }
  }
}
