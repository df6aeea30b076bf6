package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.localbydefault.mail.WithMail;

/** The application with a provider of sign-ins and a mail server. */
public final class WithProviderAndMail implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return WithProvider.settings();
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return new WithMail().testResources();
  }
}
