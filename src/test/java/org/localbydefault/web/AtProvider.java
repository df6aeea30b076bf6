package org.localbydefault.web;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;

/** People who sign in at a provider. */
abstract class AtProvider {
  static final Elsewhere PROVIDER = new Elsewhere();

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;

  @AfterAll
  static void theProviderGoes() {
    PROVIDER.close();
  }

  /** A person whom the provider has not let in before. */
  static String somebody() {
    return UUID.randomUUID().toString();
  }

  /** There and back, with an address that the provider has checked. */
  static Browsing.Page come(Browsing browsing, String subject, Email email) throws Exception {
    PROVIDER.lets(subject, Elsewhere.verified(email));
    return PROVIDER.visit(browsing, Elsewhere.START);
  }
}
