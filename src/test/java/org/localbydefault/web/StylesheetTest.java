package org.localbydefault.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  @Test
  void itIsNotDressedInTheBrandOfTheGovernmentAndAsksForNothing() throws IOException {
    String path = "/META-INF/resources/assets/govuk-frontend.min.css";
    try (InputStream file = StylesheetTest.class.getResourceAsStream(path)) {
      assertThat(new String(file.readAllBytes(), UTF_8))
          .contains(".govuk-button")
          .doesNotContain("GDS Transport", "crest", "url(/", "url(\"/", "@font-face");
    }
  }
}
