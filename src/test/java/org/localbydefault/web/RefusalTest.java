package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalTest {
  @TestHTTPResource("/")
  URI address;

  @Inject World world;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | Page not found
          403 | You can’t open this page
          404 | Page not found
          405 | This page can’t be opened like that
          409 | Somebody else changed this
          410 | This link no longer works
          413 | That is too large
          429 | Too many attempts
          503 | We are looking after this service
          """)
  void everyRefusalIsAPageInPlainWords(int status, String title) throws Exception {
    Browsing.Page page = new Browsing(address).get("/test-door/refused/" + status);
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.body()).contains("<h1 class=\"govuk-heading-l\">" + title + "</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/councils/x/y/z", "/assets/nothing.css/x", "/sign-in/x"})
  void anAddressWithoutAPageSaysSo(String path) throws Exception {
    Browsing.Page page = new Browsing(address).get(path);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("Page not found</h1>").contains("Sign in</a>");
  }

  @Test
  void whoSignedInKeepsTheirMenuWhereThereIsNoPage() throws Exception {
    Browsing ann = new Browsing(address);
    ann.get("/test-door/member/" + world.person("Ann", false).id());
    assertThat(ann.get("/nowhere").body()).contains("Your councils</a>");
  }

  @Test
  void whatBreaksIsToldByANumberAndNothingElse() throws Exception {
    Browsing.Page page = new Browsing(address).get("/test-door/broken");
    assertThat(page.status()).isEqualTo(500);
    assertThat(page.body())
        .contains("There is a problem with this service")
        .containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
        .doesNotContain("ann@example.org")
        .doesNotContain("IllegalState");
  }

  @Test
  void aPageThatDoesNotSayWhoMayOpenItStaysShut() throws Exception {
    assertThat(new Browsing(address).get("/test-door/unopened").status()).isEqualTo(404);
  }

  @Test
  void aFormWithoutItsTokenWasOpenForTooLong() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a@b.org&password=x")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The page was open for too long");
  }

  @Test
  void anotherMethodIsToldWhatToDo() throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(address.resolve("/privacy")).DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("This page can’t be opened like that");
  }

  @Test
  void whatIsTooLargeIsToldSo() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a".repeat(1_500_000))));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That is too large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via"})
  void whoComesThroughAProxyFindsNoMetrics(String header) throws Exception {
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get("/q/metrics").status()).isEqualTo(200);
    var sent = List.of(header, "192.0.2.1");
    assertThat(browsing.raw("GET", "/q/metrics", "", sent).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/privacy", "/accessibility"})
  void askingForTheHeadAloneWorks(String path) throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address.resolve(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
