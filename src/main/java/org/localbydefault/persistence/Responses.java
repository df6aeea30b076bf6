package org.localbydefault.persistence;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.OptionId;

/** What somebody said, to columns and back. */
final class Responses {
  private static final String CHOSEN = "chosen";
  private static final String DONT_KNOW = "dont-know";
  private static final String NOT_APPLICABLE = "not-applicable";

  private Responses() {}

  /**
   * The columns of one response.
   *
   * @param option empty unless one was chosen
   * @param reason why it does not apply; empty otherwise
   */
  record Columns(String kind, @Nullable String option, String reason) {}

  static Columns columns(Response response) {
    if (response instanceof Response.Chosen chosen) {
      return new Columns(CHOSEN, chosen.option().value(), "");
    } else if (response instanceof Response.NotApplicable not) {
      return new Columns(NOT_APPLICABLE, null, not.reason());
    }
    return new Columns(DONT_KNOW, null, "");
  }

  static Response response(Columns columns) {
    return switch (columns.kind()) {
      case CHOSEN -> new Response.Chosen(new OptionId(Objects.requireNonNull(columns.option())));
      case DONT_KNOW -> new Response.DontKnow();
      case NOT_APPLICABLE -> new Response.NotApplicable(columns.reason());
      default -> throw new IllegalStateException("the database says '" + columns.kind() + "'");
    };
  }

  /** Links, one a line. */
  static String lines(List<URI> links) {
    return links.stream().map(URI::toString).collect(Collectors.joining("\n"));
  }

  static List<URI> links(String lines) {
    return Arrays.stream(lines.split("\n", -1)).filter(l -> !l.isEmpty()).map(URI::create).toList();
  }
}
