package org.localbydefault.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.SessionFactory;

/** Counts the statements that the database is given. */
@Singleton
public class Statements {
  @Inject SessionFactory sessions;

  /** Something that has pages made. */
  public interface Doing {
    void run() throws Exception;
  }

  /** How many statements were needed, those of other tests at the same time among them. */
  public long of(Doing doing) throws Exception {
    long before = sessions.getStatistics().getPrepareStatementCount();
    doing.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
