package org.localbydefault.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.localbydefault.postgres.OnPostgres;
import org.localbydefault.postgres.PostgresForTests;

/** The application as it is built for PostgreSQL, with a mail server. */
public final class WithMailOnPostgres implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return new OnPostgres().getConfigOverrides();
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(PostgresForTests.class), new TestResourceEntry(MailForTests.class));
  }
}
