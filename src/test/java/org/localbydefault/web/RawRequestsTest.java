package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser makes, byte by byte. */
@QuarkusTest
class RawRequestsTest {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  @TestHTTPResource("/")
  URI address;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET //example.org/",
        "GET /..;/councils",
        "GET /councils/..%2f..%2fetc%2fpasswd",
        "GET /%2e%2e/%2e%2e/etc/passwd",
        "GET /../../etc/passwd",
        "GET /assets/../application.properties",
        "GET /assets/%2e%2e/application.properties",
        "GET /WEB-INF/web.xml",
        "GET /META-INF/resources/assets/local.css",
        "GET /q/",
        "GET /q/dev",
        "GET /%",
        "GET /%zz",
        "GET /%00",
        "GET /councils;jsessionid=1",
        "GET /councils/%ff",
        "TRACE /",
        "CONNECT /",
        "PROPFIND /councils",
        "DELETE /councils",
        "PATCH /account",
        "FOO /",
        "HEAD /nowhere"
      })
  void noOddRequestBreaksAnything(String start) throws IOException {
    String answer = send(start + END);
    assertThat(answer).containsPattern("^HTTP/1.1 [34]");
    assertThat(answer).doesNotContain("Exception", "root:", "quarkus.datasource");
  }

  /** It hears 4xx or is cut off, whichever comes first. */
  @Test
  void whatIsNoRequestIsRefused() throws IOException {
    List<String> refused =
        List.of(
            "\0\1\2 hello\r\n\r\n",
            "GET /" + "a".repeat(100_000) + END,
            request("GET /", "X-Long: " + "a".repeat(1_000_000)),
            request("POST /sign-in", "Content-Length: -1"),
            request("POST /sign-in", "Content-Length: 4", "Content-Length: 5"));
    for (String one : refused) {
      assertThat(send(one)).matches("(?s)|HTTP/1.[01] 4.*");
    }
  }

  @Test
  void whoSendsMoreThanAnnouncedLimitsIsToldSo() throws IOException {
    String head =
        request(
            "POST /sign-in",
            "Content-Length: 50000000",
            "Content-Type: application/x-www-form-urlencoded");
    assertThat(send(head)).startsWith("HTTP/1.1 413").contains("</html>");
  }

  @Test
  void theServerGoesOnAfterAllThat() throws IOException {
    assertThat(send("GET /" + END)).startsWith("HTTP/1.1 200");
  }

  private static String request(String start, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return start + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
  }

  /** What the server said until it closed the connection, or went silent. */
  private String send(String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      StringBuilder answer = new StringBuilder();
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
      } catch (SocketException | java.net.SocketTimeoutException e) {
        // It stopped reading, which is an answer too; what it said before counts.
      }
      return answer.toString();
    }
  }
}
