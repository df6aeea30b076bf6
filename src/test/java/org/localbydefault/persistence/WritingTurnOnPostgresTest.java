package org.localbydefault.persistence;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.localbydefault.postgres.OnPostgres;

/** There changes do not wait for each other. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class WritingTurnOnPostgresTest extends WritingTurnTest {
  @Override
  boolean isInTurn() {
    return false;
  }
}
