package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that editors use accept what the program accepts, and catch a slip. */
class SchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonSchema QUESTIONNAIRE = schema("questionnaire");
  private static final JsonSchema CASE_STUDY = schema("case-study");
  private static final JsonSchema ANSWERS = schema("answers");

  @Test
  void theExamplesOfTheFormatAreValid() {
    assertThat(check(QUESTIONNAIRE, Examples.named("questionnaire"))).isEmpty();
    assertThat(check(CASE_STUDY, front(Examples.named("case-study")))).isEmpty();
    assertThat(check(ANSWERS, Examples.named("answers"))).isEmpty();
  }

  @Test
  void theTinyFilesAreValid() {
    assertThat(check(QUESTIONNAIRE, Tiny.QUESTIONNAIRE)).isEmpty();
    assertThat(check(CASE_STUDY, front(Tiny.CASE_STUDY))).isEmpty();
    assertThat(check(ANSWERS, Tiny.ANSWERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scale: steps}              | scael: steps}
          value: 1}                  | value: one}
          version: 1.2.0             | version: 1.2
          combine: mean              | combine: average
          from: 1/2                  | form: 1/2
          text: Is it one?, scale    | scale
          id: two                    | id: Two
          """)
  void aSlipInAQuestionnaireIsCaught(String old, String slip) {
    String text = Tiny.QUESTIONNAIRE + "combine: mean\n";
    assertThat(check(QUESTIONNAIRE, text)).isEmpty();
    assertThat(check(QUESTIONNAIRE, Tiny.with(text, old, slip))).isNotEmpty();
  }

  @Test
  void aSlipInACaseStudyOrAnAnswerIsCaught() {
    assertThat(check(CASE_STUDY, front(Tiny.with(Tiny.CASE_STUDY, "grade: B", "grade: E"))))
        .isNotEmpty();
    assertThat(check(CASE_STUDY, front(Tiny.with(Tiny.CASE_STUDY, "code: E06000026\n", ""))))
        .isNotEmpty();
    assertThat(check(ANSWERS, Tiny.with(Tiny.ANSWERS, "confidence: seen", "confident: seen")))
        .isNotEmpty();
    assertThat(check(ANSWERS, Tiny.with(Tiny.ANSWERS, "date: 2026-10-14", "date: today")))
        .isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyInstrumentOfTheConformanceTestsIsValid() throws IOException {
    return files(Path.of("src/test/resources/conformance"), ".yaml", QUESTIONNAIRE);
  }

  @TestFactory
  Stream<DynamicTest> everyShippedFileIsValid() throws IOException {
    Path root = Path.of("questionnaires");
    Stream<DynamicTest> all = Stream.of();
    for (Path folder : children(root)) {
      all = Stream.concat(all, files(folder, "questionnaire.yaml", QUESTIONNAIRE));
      all = Stream.concat(all, files(folder.resolve("case-studies"), ".md", CASE_STUDY));
      all = Stream.concat(all, files(folder.resolve("examples"), ".yaml", ANSWERS));
    }
    return all;
  }

  private static Stream<DynamicTest> files(Path folder, String end, JsonSchema schema)
      throws IOException {
    return children(folder).stream()
        .filter(path -> path.toString().endsWith(end))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(),
                    () -> {
                      String text = Examples.read(path);
                      String yaml = end.equals(".md") ? front(text) : text;
                      assertThat(check(schema, yaml)).isEmpty();
                    }));
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private static String front(String text) {
    return text.substring(4, text.indexOf("\n---\n") + 1);
  }

  private static JsonSchema schema(String name) {
    var stream =
        Objects.requireNonNull(
            SchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
  }

  private static Set<ValidationMessage> check(JsonSchema schema, String yaml) {
    Problems problems = new Problems("schema");
    Tree tree = TreeBuilder.build(yaml, 0, problems).orElseThrow();
    assertThat(problems.found()).isEmpty();
    return schema.validate(json(tree));
  }

  /** As an editor sees it, by YAML 1.2: plain numbers and truth values are no texts. */
  private static JsonNode json(Tree tree) {
    if (tree instanceof Tree.Mapping mapping) {
      ObjectNode node = JSON.objectNode();
      mapping.entries().forEach((key, entry) -> node.set(key, json(entry.value())));
      return node;
    } else if (tree instanceof Tree.Sequence sequence) {
      ArrayNode node = JSON.arrayNode();
      sequence.items().forEach(item -> node.add(json(item)));
      return node;
    }
    Tree.Scalar scalar = (Tree.Scalar) tree;
    String value = scalar.value();
    if (scalar.isPlain() && (value.equals("true") || value.equals("false"))) {
      return JSON.booleanNode(value.equals("true"));
    } else if (scalar.isPlain() && value.matches("-?[0-9]{1,9}")) {
      return JSON.numberNode(Integer.parseInt(value));
    } else if (scalar.isPlain() && value.matches("-?[0-9]+\\.[0-9]+")) {
      return JSON.numberNode(Double.parseDouble(value));
    }
    return JSON.textNode(value);
  }
}
