package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.postgres.OnPostgres;

/** The same as it is built for PostgreSQL. */
public final class WithProviderOnPostgres implements QuarkusTestProfile {
  private final OnPostgres postgres = new OnPostgres();

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(WithProvider.settings());
    settings.putAll(postgres.getConfigOverrides());
    return settings;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return postgres.testResources();
  }
}
