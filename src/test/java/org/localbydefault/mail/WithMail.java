package org.localbydefault.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The application with a mail server. */
public final class WithMail implements QuarkusTestProfile {
  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(MailForTests.class));
  }
}
