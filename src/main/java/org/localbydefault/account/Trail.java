package org.localbydefault.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/** Who did what and when. Lines are only ever added. */
public interface Trail {
  /**
   * One line.
   *
   * @param account who did it; empty for somebody with a link, or whose account is deleted
   * @param subject on what: an id or a title, never an answer
   */
  record Entry(
      Optional<CouncilId> council,
      Optional<AccountId> account,
      Deed deed,
      String subject,
      Instant at) {}

  void add(Entry entry);

  /** How many lines a council has. */
  long count(CouncilId council);

  /**
   * Some of a council's lines, newest first.
   *
   * @param page from 1
   * @param size of a page, in lines
   */
  List<Entry> of(CouncilId council, int page, int size);

  /** What somebody did, newest first: for nobody's eyes but theirs. */
  List<Entry> by(AccountId account);
}
