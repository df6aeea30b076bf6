package org.localbydefault.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no script: keeps cookies, sends forms with their token. */
public final class Browsing {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String token = "";

  public Browsing(URI address) {
    this.address = address;
  }

  /**
   * An answer.
   *
   * @param location where it sends the browser; empty for nowhere
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Page(int status, String location, String body, byte[] bytes, HttpHeaders headers) {}

  /** Opens a page. */
  public Page get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  /** Opens a page and whatever it leads to. */
  public Page follow(String path) throws IOException, InterruptedException {
    Page page = get(path);
    while (!page.location().isEmpty()) {
      page = get(page.location());
    }
    return page;
  }

  /** Sends a form with the token of the page opened last; {@code fields} are pairs. */
  public Page post(String path, String... fields) throws IOException, InterruptedException {
    if (token.isEmpty()) {
      get("/sign-in");
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("form-token", token);
    StringBuilder body = new StringBuilder(encode(pairs));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(encode(Map.of(fields[i], fields[i + 1])));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /**
   * Sends a request as it stands.
   *
   * @param headers in pairs
   */
  public Page raw(String method, String path, String body, List<String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private String origin() {
    return address.getScheme() + "://" + address.getAuthority();
  }

  /** Sends one file as a form of several parts. */
  public Page upload(String path, String field, byte[] content)
      throws IOException, InterruptedException {
    if (token.isEmpty()) {
      get("/sign-in");
    }
    String start =
        "--part\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n"
            + token
            + "\r\n--part\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(start),
                    HttpRequest.BodyPublishers.ofByteArray(content),
                    HttpRequest.BodyPublishers.ofString("\r\n--part--\r\n")))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Page send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    String body = new String(response.body(), StandardCharsets.UTF_8);
    Matcher found = TOKEN.matcher(body);
    if (found.find()) {
      token = found.group(1);
    }
    return new Page(
        response.statusCode(),
        response.headers().firstValue("Location").orElse(""),
        body,
        response.body(),
        response.headers());
  }
}
