package org.localbydefault.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.localbydefault.account.Role;

/** Makes what nobody should send: as path segments, query parameters, form fields and headers. */
final class Mischief {
  /** Comes back in a page only with its brackets escaped. */
  static final String SCRIPT = "<script>mischief</script>";

  /** Longer than any field takes. */
  private static final int LONG = 60_000;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e309",
          "NaN",
          "99999999999999999999",
          "null",
          "true",
          "2026-02-31",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "' OR '1'='1",
          "'; DROP TABLE account; --",
          "\" onmouseover=\"x",
          SCRIPT,
          "{{7*7}}${7*7}{inject:config}",
          "javascript:alert(1)",
          "https://user:secret@example.org:99999/%zz",
          "//example.org/",
          "http://[::1",
          "=HYPERLINK(\"http://example.org\")",
          "a@b@c",
          "x@example.org\r\nBcc: y@example.org",
          "line\r\nSet-Cookie: a=b",
          "\u202Egnp.exe",
          "👩🏽‍🚀👩🏽‍🚀",
          "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A",
          "Ynys Môn ŵŷ",
          "中文",
          "a\0b",
          "\u0001\u001b[31m",
          "\uFEFF\uFFFF");

  /** As they stand in a request: bytes that are no UTF-8, a nought, half a pair, half an escape. */
  private static final List<String> RAW = List.of("%FF%FE", "a%00b", "%ED%A0%80", "%C0%AE%C0%AE");

  private final Random random;
  private final World.Town own;
  private final World.Town foreign;

  /**
   * @param foreign of which nobody here may learn or change anything
   */
  Mischief(Random random, World.Town own, World.Town foreign) {
    this.random = random;
    this.own = own;
    this.foreign = foreign;
  }

  /** Something for a place in a request, encoded as the place needs. */
  String encoded() {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return RAW.get(random.nextInt(RAW.size()));
    } else if (kind == 1) {
      return URLEncoder.encode("ŵ<😀".repeat(LONG / 4), StandardCharsets.UTF_8);
    }
    return URLEncoder.encode(text(), StandardCharsets.UTF_8);
  }

  /** Something for a part of a path: never so long that the line itself is refused. */
  String segment() {
    String made = random.nextInt(12) == 0 ? "a".repeat(2_000) : encoded();
    // An empty or dotted part makes another path; the client refuses to send it.
    return made.length() > 3_000 || made.isEmpty() || made.equals("+") ? "x" : made;
  }

  private String text() {
    return random.nextInt(3) == 0 ? forged() : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Something that is right elsewhere. */
  private String forged() {
    List<String> ids =
        List.of(
            foreign.id().toString(),
            foreign.round().id().toString(),
            foreign.guest().id().toString(),
            foreign.action().id().toString(),
            foreign.publication().id().toString(),
            foreign.reading().link().id().toString(),
            foreign.person(Role.LEAD).id().toString(),
            foreign.person(Role.LEAD).email().value(),
            own.id().toString(),
            own.round().id().toString(),
            own.person(Role.LEAD).id().toString(),
            "lead",
            "owner",
            World.QUESTION.value(),
            "established",
            new UUID(0, 0).toString(),
            "AAAAAAAAAAAAAAAAAAAAAAAAAAA");
    return ids.get(random.nextInt(ids.size()));
  }

  /** A path with some of its parameters replaced; {@code route} and {@code real} run in step. */
  String path(String route, String real) {
    String[] pattern = route.split("/", -1);
    String[] parts = real.split("/", -1);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i].contains("{")) {
        open.add(i);
      }
    }
    if (!open.isEmpty() && random.nextBoolean()) {
      parts[open.get(random.nextInt(open.size()))] = segment();
    }
    return String.join("/", parts);
  }

  /** A query of some of the parameters that pages read, and one that none reads. */
  String query() {
    List<String> names =
        List.of("q", "done", "from", "side", "to", "page", "question", "statement", "x");
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      String value = encoded();
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(names.get(random.nextInt(names.size())))
          .append('=')
          .append(value.length() > 3_000 ? "y" : value);
    }
    return query.toString();
  }

  /**
   * A form with some fields left out, repeated or wrong.
   *
   * @param fields names with the values that the form holds
   */
  String form(List<SentForm.Field> fields) {
    StringBuilder body = new StringBuilder();
    for (SentForm.Field field : fields) {
      int fate = random.nextInt(6);
      if (fate == 0 && !field.isToken()) {
        continue;
      }
      boolean isRight = field.isToken() ? random.nextInt(12) > 0 : fate > 3;
      append(body, field.name(), isRight ? encode(field.value()) : encoded());
      if (fate == 1) {
        append(body, field.name(), encoded());
      }
    }
    if (random.nextInt(4) == 0) {
      append(body, random.nextBoolean() ? "isOwner" : encoded(), encoded());
    }
    return body.toString();
  }

  private static void append(StringBuilder body, String name, String value) {
    body.append(body.isEmpty() ? "" : "&").append(name).append('=').append(value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Headers of a request, in pairs. */
  List<String> headers() {
    return switch (random.nextInt(12)) {
      case 0 -> List.of("Accept", "application/xml;q=x, */");
      case 1 -> List.of("Accept", "image/webp");
      case 2 -> List.of("Accept-Language", "cy;q=2, xx-" + "y".repeat(500));
      case 3 -> List.of("Cookie", "lbd-session=nonsense; form-token=\"; lbd-language=../..");
      case 4 -> List.of("X-Forwarded-Host", "example.org", "X-Forwarded-Proto", "gopher");
      case 5 -> List.of("X-HTTP-Method-Override", "DELETE", "Range", "bytes=9-1");
      case 6 -> List.of("If-None-Match", "*", "If-Modified-Since", "never");
      default -> List.of();
    };
  }

  /** The type of a form, mostly the right one. */
  String contentType() {
    return switch (random.nextInt(14)) {
      case 0 -> "application/json";
      case 1 -> "text/plain";
      case 2 -> "multipart/form-data";
      case 3 -> "multipart/form-data; boundary=part";
      case 4 -> "application/x-www-form-urlencoded; charset=klingon";
      default -> "application/x-www-form-urlencoded";
    };
  }
}
