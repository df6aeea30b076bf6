package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;

class ShippedContentTest {
  private static final QuestionnaireId KEEP_IT_LOCAL = new QuestionnaireId("keep-it-local");

  @Test
  void noFileOfTheShippedContentHasAnError() {
    ContentFolder content = content();
    for (QuestionnaireId id : content.questionnaires()) {
      assertThat(content.lint(id)).noneMatch(p -> p.severity() == Severity.ERROR);
    }
  }

  @Test
  void theProgramCarriesTheSameContentAsTheFolder() {
    assertThat(ContentFolder.shipped().content(KEEP_IT_LOCAL))
        .isEqualTo(content().content(KEEP_IT_LOCAL));
  }

  private static ContentFolder content() {
    assumeTrue(Files.exists(Path.of("questionnaires/keep-it-local/questionnaire.yaml")));
    return ContentFolder.at(Path.of(""));
  }
}
