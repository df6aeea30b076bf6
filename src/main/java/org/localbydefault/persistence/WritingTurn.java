package org.localbydefault.persistence;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Lets one transaction at a time change the embedded database, from its first statement that
 * changes anything to the end of its commit. Those that only read go on beside it.
 *
 * <p>H2 writes its file at each commit and takes the trees of tables, of indexes and of what is to
 * be undone one after the other. What another transaction changes in between stands in one and not
 * in the other; after a kill at that moment an index lacks a row, or gives it twice. Found by
 * opening the file as it was after each single write; see ADR 10.
 */
@ApplicationScoped
@PersistenceUnitExtension
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class WritingTurn implements StatementInspector {
  // Hibernate calls every inspector serialisable; nobody serialises this one.
  private static final long serialVersionUID = 1;

  private static final String READ = "select";
  private static final String HOLDING = " for update";

  /** As long as a transaction may take: whoever holds the turn has ended by then. */
  private static final long LONGEST_SECONDS = 60;

  private final transient TransactionSynchronizationRegistry transactions;

  /** Whoever ends a transaction gives it back, which is another thread where it took too long. */
  private final transient Semaphore turn = new Semaphore(1, true);

  WritingTurn(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /**
   * Waits for the turn before a statement that changes or holds rows, and leaves the statement as
   * it is.
   *
   * @throws LockTimeoutException after {@value #LONGEST_SECONDS} seconds
   */
  @Override
  public String inspect(String sql) {
    if (isChange(sql.toLowerCase(Locale.ROOT))
        && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
        && transactions.getResource(this) == null) {
      take();
      boolean isHeld = false;
      try {
        transactions.registerInterposedSynchronization(new GivingBack());
        transactions.putResource(this, turn);
        isHeld = true;
      } finally {
        if (!isHeld) {
          turn.release();
        }
      }
    }
    return sql;
  }

  private static boolean isChange(String sql) {
    return !sql.startsWith(READ) || sql.contains(HOLDING);
  }

  private void take() {
    try {
      if (!turn.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new LockTimeoutException("the database was changed by others all the time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LockTimeoutException("stopped while others changed the database", e);
    }
  }

  private final class GivingBack implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      turn.release();
    }
  }
}
