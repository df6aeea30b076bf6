package org.localbydefault.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.localbydefault.exchange.ResultCsv;

/**
 * What a file says of itself: how it was made, and from what. Nothing of it is believed; it only
 * says how to make the file again.
 *
 * @param format as {@link Rendering#FORMATS} has it
 * @param kind of report; empty for a whole result
 * @param questionnaire id and version; empty where the file does not say
 * @param edition of the program; empty where the file does not say
 * @param digest of the inputs, or its first digits; empty where the file does not say
 */
record Claim(String format, String kind, String questionnaire, String edition, String digest) {
  private static final int PARTS = 3;

  /** Reads a file's claim; absent where it is none of ours. */
  static Optional<Claim> of(byte[] bytes) {
    // One character a byte: all that is looked for is plain.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith("%PDF-")) {
      String keywords = between(text, "<pdf:Keywords>", "</pdf:Keywords>");
      return of("pdf", keywords, between(text, "/ID[<", ">"));
    } else if (text.startsWith("<!DOCTYPE html>") || text.startsWith("<!doctype html>")) {
      String keywords = between(text, "name=\"keywords\" content=\"", "\"");
      return of("html", keywords, between(text, "name=\"dcterms.identifier\" content=\"", "\""));
    } else if (text.startsWith("{")) {
      return json(text);
    }
    return text.startsWith(String.join(",", ResultCsv.COLUMNS))
        ? Optional.of(new Claim("csv", "", "", "", ""))
        : Optional.empty();
  }

  private static Optional<Claim> of(String format, String keywords, String digest) {
    List<String> parts = List.of(keywords.split(", ", -1));
    int from = parts.size() - PARTS;
    return from < 1
        ? Optional.empty()
        : Optional.of(
            new Claim(format, parts.get(from), parts.get(from + 1), parts.get(from + 2), digest));
  }

  private static Optional<Claim> json(String text) {
    String edition = between(text, "\"edition\" : \"", "\"");
    String questionnaire = between(text, "\"questionnaire\" : {", "}");
    String named =
        between(questionnaire, "\"id\" : \"", "\"")
            + " "
            + between(questionnaire, "\"version\" : \"", "\"");
    return edition.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Claim("json", "", named, edition, between(text, "\"sha256\" : \"", "\"")));
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    int from = start + before.length();
    int end = start < 0 ? -1 : text.indexOf(after, from);
    return end < 0 ? "" : text.substring(from, end);
  }
}
