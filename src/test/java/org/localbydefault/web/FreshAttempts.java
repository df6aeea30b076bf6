package org.localbydefault.web;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import java.time.Instant;
import org.localbydefault.account.Attempts;

/**
 * All tests come from one address and share a server: without this the later ones would be told
 * that there were too many attempts.
 */
public final class FreshAttempts implements QuarkusTestBeforeEachCallback {
  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    Attempts attempts = Arc.container().instance(Attempts.class).get();
    attempts.forgetBefore(Instant.now().plus(Duration.ofDays(1)));
  }
}
