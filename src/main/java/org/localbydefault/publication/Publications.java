package org.localbydefault.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;

/** Published reports. What belongs to another council is not found. */
public interface Publications {
  /** A council's reports, newest first. */
  List<Publication> of(CouncilId council);

  Optional<Publication> find(CouncilId council, PublicationId id);

  /**
   * Keeps a report; an earlier one of the same round is replaced by it.
   *
   * @param by the account that publishes
   */
  Publication publish(CouncilId council, NewPublication publication, UUID by, Instant at);

  /** A report's content, to be kept. */
  record NewPublication(
      RoundId round, String digest, String edition, String headline, List<File> files) {
    public NewPublication {
      files = List.copyOf(files);
    }
  }

  /** One file with its content. Nobody compares files by their bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String kind, String format, int pages, byte[] content) {
    public Publication.FileInfo info() {
      return new Publication.FileInfo(kind, format, pages, content.length);
    }
  }

  Optional<File> file(CouncilId council, PublicationId id, String kind, String format);

  void withdraw(CouncilId council, PublicationId id, String because, Instant at);
}
