package org.localbydefault.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.web.Content;

/** What the questions were called that lines of the trail name by their ids. */
@ApplicationScoped
class QuestionTitles {
  private static final Set<Deed> OF_QUESTIONS = Set.of(Deed.ANSWER_AGREED, Deed.AGREEMENT_REMOVED);

  private final Rounds rounds;
  private final Content content;

  QuestionTitles(Rounds rounds, Content content) {
    this.rounds = rounds;
    this.content = content;
  }

  /** The titles of lines about questions, by their subjects; none where the round is gone. */
  Map<String, String> of(CouncilId council, List<Trail.Entry> entries) {
    List<String> subjects =
        entries.stream()
            .filter(entry -> OF_QUESTIONS.contains(entry.deed()))
            .map(Trail.Entry::subject)
            .distinct()
            .toList();
    List<Round> all = subjects.isEmpty() ? List.of() : rounds.of(council);
    Map<String, String> titles = new HashMap<>();
    for (String subject : subjects) {
      title(subject, all).ifPresent(title -> titles.put(subject, title));
    }
    return titles;
  }

  /** Lines of long ago name no round: the newest that asked such a question counts. */
  private Optional<String> title(String subject, List<Round> all) {
    Set<String> words = Arrays.stream(subject.split(" ", -1)).collect(Collectors.toSet());
    Optional<RoundId> named = words.stream().flatMap(w -> RoundId.parse(w).stream()).findFirst();
    Optional<QuestionId> question =
        words.stream()
            .filter(word -> Ids.isPath(word) && RoundId.parse(word).isEmpty())
            .map(QuestionId::new)
            .findFirst();
    return all.stream()
        .filter(round -> named.isEmpty() || named.get().equals(round.id()))
        .flatMap(round -> question.flatMap(id -> find(round, id)).stream())
        .map(Question::title)
        .findFirst();
  }

  private Optional<Question> find(Round round, QuestionId id) {
    return Optional.ofNullable(content.questionnaire(round).questionsById().get(id));
  }
}
