package org.localbydefault.scoring;

import java.util.Optional;

/**
 * A score certificate: what binds a result to the answers, the questionnaire and the program that
 * made it. Whoever has the answers can make it again; where a single byte of them was altered, the
 * digest differs.
 *
 * @param edition name and version of the program
 * @param digest SHA-256 over all of it, in small hexadecimal digits
 */
public record Certificate(String edition, String digest) {

  /**
   * Certifies a result.
   *
   * @param previous the round that it is compared with, where there is one
   */
  public static Certificate of(String edition, Scorecard card, Optional<Scorecard> previous) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.text(edition);
    add(fingerprint, card);
    fingerprint.number(previous.isPresent() ? 1 : 0);
    previous.ifPresent(before -> add(fingerprint, before));
    return new Certificate(edition, fingerprint.digest());
  }

  private static void add(Fingerprint fingerprint, Scorecard card) {
    fingerprint.text(card.questionnaire().id().value());
    fingerprint.text(card.questionnaire().version().toString());
    fingerprint.text(card.questionnaire().language().tag());
    fingerprint.text(card.questionnaire().contentHash());
    AnswerFingerprint.add(fingerprint, card.assessment());
    fingerprint.number(card.sections().size());
    card.sections().values().forEach(section -> add(fingerprint, section));
  }

  private static void add(Fingerprint fingerprint, SectionResult result) {
    fingerprint.text(result.section().id().value());
    fingerprint.text(result.standing().name());
    fingerprint.text(result.score().map(Object::toString).orElse(""));
    fingerprint.text(result.total().map(Object::toString).orElse(""));
    fingerprint.text(result.coverage().toString());
    fingerprint.text(result.low().toString());
    fingerprint.text(result.high().toString());
    fingerprint.text(result.notApplicable().toString());
    fingerprint.text(result.reached().map(b -> b.level().value()).orElse(""));
    fingerprint.text(result.level().map(b -> b.level().value()).orElse(""));
    fingerprint.number(result.caps().size());
    result.caps().forEach(cap -> fingerprint.text(cap.band().level() + " " + cap.reason()));
  }
}
