package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with a provider of sign-ins configured, which is not there at the start. */
public final class WithProvider implements QuarkusTestProfile {
  static Map<String, String> settings() {
    return Map.of(
        "quarkus.oidc.auth-server-url",
        Elsewhere.address(),
        "quarkus.oidc.client-id",
        Elsewhere.CLIENT,
        "quarkus.oidc.credentials.secret",
        "known to the provider and to us");
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return settings();
  }
}
