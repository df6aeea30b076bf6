package org.localbydefault.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.council.Council;
import org.localbydefault.text.Language;

/**
 * Answers as bytes that do not hang on how their file is laid out. The order of respondents counts,
 * since a report keeps it; the order of anything that has a name does not.
 */
final class AnswerFingerprint {
  private AnswerFingerprint() {}

  static void add(Fingerprint fingerprint, Assessment assessment) {
    fingerprint.text(assessment.questionnaire().value());
    fingerprint.text(assessment.version().toString());
    fingerprint.text(assessment.date().toString());
    add(fingerprint, assessment.council());
    fingerprint.text(assessment.form().map(f -> f.id().value()).orElse(""));
    fingerprint.number(assessment.themes().size());
    assessment.themes().stream().sorted().forEach(theme -> fingerprint.text(theme.value()));
    Map<String, String> targets = new TreeMap<>();
    assessment.targets().forEach((id, level) -> targets.put(id.value(), level.value()));
    fingerprint.text(targets.toString());
    fingerprint.number(assessment.smallestGroup());
    fingerprint.number(assessment.respondents().size());
    assessment.respondents().forEach(respondent -> add(fingerprint, respondent));
    fingerprint.number(assessment.agreed().size());
    new TreeMap<>(assessment.agreed())
        .forEach(
            (id, agreed) -> {
              fingerprint.text(id.value());
              add(fingerprint, agreed.response());
              fingerprint.text(agreed.reason());
              add(fingerprint, agreed.language());
              if (!agreed.dissent().isEmpty()) {
                fingerprint.text(agreed.dissent());
              }
            });
  }

  private static void add(Fingerprint fingerprint, Council council) {
    fingerprint.text(council.code().map(c -> c.value()).orElse(""));
    fingerprint.text(council.officialName());
    fingerprint.text(council.shortName());
    fingerprint.text(council.kind().id());
    fingerprint.text(council.nation().id());
    fingerprint.text(council.region());
  }

  private static void add(Fingerprint fingerprint, Respondent respondent) {
    fingerprint.text(respondent.id().value());
    fingerprint.text(respondent.name());
    fingerprint.text(respondent.perspective().id());
    fingerprint.number(respondent.answers().size());
    new TreeMap<>(respondent.answers())
        .forEach(
            (id, answer) -> {
              fingerprint.text(id.value());
              add(fingerprint, answer);
            });
  }

  private static void add(Fingerprint fingerprint, Answer answer) {
    add(fingerprint, answer.response());
    fingerprint.text(answer.note());
    fingerprint.number(answer.links().size());
    answer.links().forEach(link -> fingerprint.text(link.toString()));
    fingerprint.text(answer.confidence().id());
    add(fingerprint, answer.language());
  }

  /** Only where it is named, so that answers from before there were languages keep their hash. */
  private static void add(Fingerprint fingerprint, Optional<Language> language) {
    language.ifPresent(named -> fingerprint.text("language " + named.tag()));
  }

  private static void add(Fingerprint fingerprint, Response response) {
    if (response instanceof Response.Chosen chosen) {
      fingerprint.text("chosen");
      fingerprint.text(chosen.option().value());
    } else if (response instanceof Response.NotApplicable not) {
      fingerprint.text("not-applicable");
      fingerprint.text(not.reason());
    } else {
      fingerprint.text("dont-know");
    }
  }
}
