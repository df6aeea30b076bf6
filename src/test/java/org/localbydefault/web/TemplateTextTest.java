package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that people read is in message bundles, where translators find it. */
class TemplateTextTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path WELSH = Path.of("src/main/resources/messages/shell_cy.properties");

  /** What is no text, in this order: comments, the class of a column, expressions, tags, signs. */
  private static final List<String> NO_TEXT =
      List.of(
          "(?s)\\{!.*?!}",
          "\\{#width}[a-z-]+\\{/width}",
          "\\{[^{}]*}",
          "\\{[^{}]*}",
          "<[^>]*>",
          "&\\w+;");

  private static final Pattern WORDS = Pattern.compile("\\p{L}[^\\n]*");

  /** What of a tag is read out or shown. */
  private static final Pattern READ_OUT =
      Pattern.compile("\\b(?:alt|aria-label|title|placeholder)=\"[^\"{]*\\p{L}");

  private static final Pattern MESSAGE =
      Pattern.compile("@Message\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      return all.filter(path -> path.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTemplateHoldsWordsOfItsOwn(Path template) throws IOException {
    assertThat(words(Files.readString(template))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Welcome</p>",
        "{! note !}<b>{a}</b> and",
        "<img alt=\"Map\" src=\"x\">",
        "{#if a}x{/if}"
      })
  void wordsOfATemplatesOwnAreFound(String template) {
    assertThat(words(template)).isNotEmpty();
  }

  @Test
  void theFrameOfEveryPageIsInWelshExceptForTheProductsName() throws IOException {
    Properties welsh = new Properties();
    try (InputStream file = Files.newInputStream(WELSH)) {
      welsh.load(file);
    }
    List<String> missing =
        names(ShellTexts.class).filter(name -> !welsh.containsKey(name)).toList();
    assertThat(missing).containsExactly("product");
  }

  @Test
  void quotationMarksAndApostrophesOfTextsAreCurly() throws IOException {
    assertThat(Files.readString(WELSH)).doesNotContain("'", "\"");
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/org/localbydefault/web"))) {
      for (Path bundle :
          all.filter(path -> path.toString().matches(".*\\wTexts\\.java")).toList()) {
        assertThat(MESSAGE.matcher(Files.readString(bundle)).results().map(m -> m.group(1)))
            .as(bundle.toString())
            .isNotEmpty()
            .noneMatch(text -> text.contains("'") || text.contains("\\\""));
      }
    }
  }

  @Test
  void everythingThatIsDoneHasItsWords() {
    List<String> done = Arrays.stream(Done.values()).map(Done::key).toList();
    assertThat(names(DoneTexts.class)).containsExactlyInAnyOrderElementsOf(done);
  }

  private static Stream<String> names(Class<?> bundle) {
    return Arrays.stream(bundle.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(Method::getName);
  }

  private static List<String> words(String template) {
    String text = template;
    for (String pattern : NO_TEXT) {
      text = text.replaceAll(pattern, " ");
    }
    return Stream.concat(WORDS.matcher(text).results(), READ_OUT.matcher(template).results())
        .map(MatchResult::group)
        .toList();
  }
}
