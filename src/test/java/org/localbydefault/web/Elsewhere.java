package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;
import org.localbydefault.account.Email;

/** A provider of sign-ins on this machine, with real tokens, that lets everybody in. */
final class Elsewhere {
  static final String CLIENT = "local-by-default";

  /** Where one begins here. */
  static final String START = "/sign-in/council";

  private static final String ISSUER = "council";
  private static final String PORT = "test.provider.port";
  private static final long HOUR = 3600;

  private @Nullable MockOAuth2Server server;

  /** Where it is, whether or not it is there. */
  static synchronized String address() {
    if (System.getProperty(PORT) == null) {
      try (ServerSocket socket = new ServerSocket(0)) {
        System.setProperty(PORT, String.valueOf(socket.getLocalPort()));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return "http://localhost:" + System.getProperty(PORT) + "/" + ISSUER;
  }

  void open() throws IOException {
    if (server == null) {
      MockOAuth2Server started = new MockOAuth2Server();
      started.start(InetAddress.getByName("localhost"), Integer.getInteger(PORT));
      server = started;
    }
  }

  void close() {
    if (server != null) {
      server.shutdown();
      server = null;
    }
  }

  /** Says who signs in next. */
  void lets(String subject, Map<String, Object> claims) throws IOException {
    open();
    if (server != null) {
      server.enqueueCallback(
          new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, HOUR));
    }
  }

  /** What it says about somebody whose address it has checked. */
  static Map<String, Object> verified(Email email) {
    return Map.of("email", email.value(), "email_verified", true, "name", "Ann of the Quay");
  }

  /** The address that it sends a browser back to. */
  String there(Browsing browsing, String start) throws IOException, InterruptedException {
    open();
    Browsing.Page leaving = browsing.get(start);
    assertThat(leaving.status()).as(leaving.body()).isEqualTo(303);
    String back = browsing.get(leaving.location()).location();
    // The address that people open need not be where the test finds the program.
    return URI.create(back).getRawPath() + "?" + URI.create(back).getRawQuery();
  }

  /** There and back: the page at the end. */
  Browsing.Page visit(Browsing browsing, String start) throws IOException, InterruptedException {
    return browsing.get(there(browsing, start));
  }
}
