package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.PublicationId;
import org.localbydefault.publication.Publications;

/** Published reports in the database. */
@ApplicationScoped
@Transactional
class PanachePublications implements Publications {
  private final Tables.Publications rows;
  private final Tables.Files files;
  private final Tables.Rounds rounds;

  PanachePublications(Tables.Publications rows, Tables.Files files, Tables.Rounds rounds) {
    this.rows = rows;
    this.files = files;
    this.rounds = rounds;
  }

  /** A file's facts, read without its content. */
  record Facts(UUID publicationId, String kind, String format, int pages, int size) {}

  @Override
  public List<Publication> of(CouncilId council) {
    Map<UUID, List<Facts>> facts =
        facts(council).stream().collect(Collectors.groupingBy(Facts::publicationId));
    return rows.find("councilId = ?1 order by publishedAt desc, id", council.value()).stream()
        .map(row -> publication(row, facts.getOrDefault(row.id, List.of())))
        .toList();
  }

  private List<Facts> facts(CouncilId council) {
    return files
        .find("councilId = ?1 order by kind, format", council.value())
        .project(Facts.class)
        .list();
  }

  @Override
  public Optional<Publication> find(CouncilId council, PublicationId id) {
    return rows.find("id = ?1 and councilId = ?2", id.value(), council.value())
        .firstResultOptional()
        .map(
            row ->
                publication(
                    row,
                    files
                        .find("publicationId = ?1 order by kind, format", row.id)
                        .project(Facts.class)
                        .list()));
  }

  @Override
  public Publication publish(CouncilId council, NewPublication made, UUID by, Instant at) {
    UUID round = made.round().value();
    if (rounds.count("id = ?1 and councilId = ?2", round, council.value()) == 0) {
      throw new IllegalArgumentException("no such round at this council");
    }
    PublicationRow row = new PublicationRow();
    row.id = UUID.randomUUID();
    row.councilId = council.value();
    row.roundId = round;
    row.digest = made.digest();
    row.edition = made.edition();
    row.headline = made.headline();
    row.publishedAt = at;
    row.publishedBy = by;
    row.withdrawnBecause = "";
    rows.persistAndFlush(row);
    made.files().forEach(file -> keep(row, file));
    rows.update(
        "replacedBy = ?1 where roundId = ?2 and id <> ?1 and replacedBy is null", row.id, round);
    files.flush();
    return find(council, new PublicationId(row.id)).orElseThrow();
  }

  private void keep(PublicationRow publication, File file) {
    FileRow row = new FileRow();
    row.publicationId = publication.id;
    row.councilId = publication.councilId;
    row.kind = file.kind();
    row.format = file.format();
    row.pages = file.pages();
    row.size = file.content().length;
    row.content = file.content();
    files.persist(row);
  }

  @Override
  public Optional<File> file(CouncilId council, PublicationId id, String kind, String format) {
    return files
        .find(
            "publicationId = ?1 and councilId = ?2 and kind = ?3 and format = ?4",
            id.value(),
            council.value(),
            kind,
            format)
        .firstResultOptional()
        .map(row -> new File(row.kind, row.format, row.pages, row.content));
  }

  @Override
  public void withdraw(CouncilId council, PublicationId id, String because, Instant at) {
    rows.update(
        "withdrawnAt = ?1, withdrawnBecause = ?2 where id = ?3 and councilId = ?4"
            + " and withdrawnAt is null",
        at,
        because,
        id.value(),
        council.value());
  }

  private static Publication publication(PublicationRow row, List<Facts> facts) {
    return new Publication(
        new PublicationId(row.id),
        new CouncilId(row.councilId),
        new RoundId(row.roundId),
        row.digest,
        row.edition,
        row.headline,
        row.publishedAt,
        Optional.ofNullable(row.withdrawnAt)
            .map(at -> new Publication.Withdrawal(at, row.withdrawnBecause)),
        Optional.ofNullable(row.replacedBy).map(PublicationId::new),
        facts.stream()
            .map(f -> new Publication.FileInfo(f.kind(), f.format(), f.pages(), f.size()))
            .toList());
  }
}
