package org.localbydefault.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;

/**
 * A report as it was published. It never changes; it can be withdrawn or replaced.
 *
 * @param digest the certificate's: of everything that the report was made from
 * @param edition of the program that made it
 * @param headline the report's main sentence
 * @param withdrawal when and why it was withdrawn
 * @param replacedBy the report that stands in its place
 */
public record Publication(
    PublicationId id,
    CouncilId council,
    RoundId round,
    String digest,
    String edition,
    String headline,
    Instant published,
    Optional<Withdrawal> withdrawal,
    Optional<PublicationId> replacedBy,
    List<FileInfo> files) {
  public Publication {
    files = List.copyOf(files);
  }

  /** That a report was withdrawn. */
  public record Withdrawal(Instant at, String because) {}

  /**
   * One file of a report, without its content.
   *
   * @param kind such as {@code council}; {@code result} for data
   * @param format {@code html}, {@code pdf}, {@code json} or {@code csv}
   * @param pages 0 where it has none
   * @param size in bytes
   */
  public record FileInfo(String kind, String format, int pages, long size) {}
}
