package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {
  @TestHTTPResource("/")
  URI address;

  @Test
  void theSignInPageIsThere() throws IOException, InterruptedException {
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get("/sign-in").status()).isEqualTo(200);
  }
}
