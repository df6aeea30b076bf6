package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.localbydefault.mail.WithMailOnPostgres;

/** The same as it is built for PostgreSQL. */
public final class WithProviderAndMailOnPostgres implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return new WithProviderOnPostgres().getConfigOverrides();
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return new WithMailOnPostgres().testResources();
  }
}
