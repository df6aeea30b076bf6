package org.localbydefault.questionnaire.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Source;

/** Reads what a question gives beside itself: descriptions, evidence, next steps, scrutiny, law. */
final class GuidanceReader {
  /** The keys of a question that are guidance. */
  static final Set<String> KEYS =
      Set.of("levels", "evidence", "why", "next-steps", "scrutiny", "prompt", "law");

  private static final Set<String> WHY_KEYS = Set.of("text", "source");
  private static final Set<String> STEP_KEYS = Set.of("action", "effort");
  private static final Set<String> SCRUTINY_KEYS = Set.of("ask", "good-answer", "next-time");
  private static final Set<String> LAW_KEYS = Set.of("nations", "text", "source");
  private static final Set<String> SOURCE_KEYS = Set.of("title", "url");
  private static final URI NOWHERE = URI.create("https://example.org/");

  private GuidanceReader() {}

  static Guidance read(Fields question, Optional<Scale> scale) {
    return new Guidance(
        descriptions(question, scale),
        question.texts("evidence"),
        question.fields("why").map(GuidanceReader::why),
        nextSteps(question, scale),
        question.fields("scrutiny").map(GuidanceReader::scrutiny),
        question.text("prompt", ""),
        question.list("law").stream().map(GuidanceReader::law).toList());
  }

  private static Map<OptionId, String> descriptions(Fields question, Optional<Scale> scale) {
    Map<OptionId, String> found = new LinkedHashMap<>();
    question
        .fields("levels")
        .ifPresent(
            levels -> {
              for (Tree.Entry entry : levels.mapping().entries().values()) {
                String text = levels.text(entry.key().value(), "");
                option(scale, levels, entry).ifPresent(id -> found.put(id, text));
              }
            });
    return found;
  }

  private static Map<OptionId, Guidance.NextStep> nextSteps(
      Fields question, Optional<Scale> scale) {
    Map<OptionId, Guidance.NextStep> found = new LinkedHashMap<>();
    question
        .fields("next-steps")
        .ifPresent(
            steps -> {
              for (Tree.Entry entry : steps.mapping().entries().values()) {
                Optional<Guidance.NextStep> step =
                    steps.fields(entry.key().value()).map(GuidanceReader::nextStep);
                option(scale, steps, entry).ifPresent(id -> step.ifPresent(s -> found.put(id, s)));
              }
            });
    return found;
  }

  private static Optional<OptionId> option(Optional<Scale> scale, Fields fields, Tree.Entry entry) {
    return scale.flatMap(
        s -> References.option(s, fields, fields.path(entry.key().value()), entry.key()));
  }

  private static Guidance.NextStep nextStep(Fields fields) {
    fields.allow(STEP_KEYS);
    fields.isThere("effort");
    return new Guidance.NextStep(
        fields.needText("action"), fields.choice("effort", Vocabulary.EFFORT).orElse(Effort.WEEKS));
  }

  private static Guidance.Why why(Fields fields) {
    fields.allow(WHY_KEYS);
    return new Guidance.Why(fields.needText("text"), source(fields));
  }

  private static Guidance.Scrutiny scrutiny(Fields fields) {
    fields.allow(SCRUTINY_KEYS);
    fields.isThere("ask");
    return new Guidance.Scrutiny(
        fields.texts("ask"), fields.needText("good-answer"), fields.needText("next-time"));
  }

  private static Guidance.LawNote law(Fields fields) {
    fields.allow(LAW_KEYS);
    fields.isThere("nations");
    Set<Nation> nations = fields.choices("nations", Vocabulary.NATION);
    return new Guidance.LawNote(nations, fields.needText("text"), source(fields));
  }

  private static Source source(Fields parent) {
    parent.isThere("source");
    return parent
        .fields("source")
        .map(
            fields -> {
              fields.allow(SOURCE_KEYS);
              return title(fields);
            })
        .orElse(new Source("", NOWHERE));
  }

  /** Title and address of a source. */
  static Source title(Fields fields) {
    String title = fields.needText("title");
    URI url = fields.need("url").flatMap(text -> url(fields, "url", text)).orElse(NOWHERE);
    return new Source(title, url);
  }

  /** A web address; anything else than http and https is refused. */
  static Optional<URI> url(Fields fields, String key, Tree.Scalar text) {
    if (text.value().startsWith("https://") || text.value().startsWith("http://")) {
      try {
        URI url = new URI(text.value());
        if (url.getHost() != null) {
          return Optional.of(url);
        }
      } catch (URISyntaxException e) {
        // Reported below, like an address without a host.
      }
    }
    fields.error(
        text,
        fields.path(key),
        "`%s` is not a web address".formatted(text.value()),
        "Use a whole address that begins with https://, with %20 for a blank.");
    return Optional.empty();
  }

  /** Web addresses under a key. */
  static List<URI> urls(Fields fields, String key) {
    List<URI> found = new ArrayList<>();
    for (Tree.Scalar text : fields.scalars(key)) {
      url(fields, key, text).ifPresent(found::add);
    }
    return found;
  }
}
