package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What is kept about the installation itself. */
@ApplicationScoped
@Transactional
public class Installation {
  private static final int ONLY = 1;
  private static final int KEY_BYTES = 32;

  private final Tables.Installations rows;

  Installation(Tables.Installations rows) {
    this.rows = rows;
  }

  /** Makes other nodes wait here until the transaction ends. */
  public void hold() {
    rows.findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether this installation was never started before. */
  public boolean isNew() {
    return rows.count() == 0;
  }

  /**
   * The key that all nodes encrypt sessions with; made at the first start.
   *
   * @param at now
   */
  public String sessionKey(Instant at) {
    InstallationRow row = rows.findById(ONLY);
    if (row == null) {
      byte[] random = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(random);
      row = new InstallationRow();
      row.id = ONLY;
      row.sessionKey = Base64.getEncoder().encodeToString(random);
      row.createdAt = at;
      rows.persistAndFlush(row);
    }
    return row.sessionKey;
  }
}
