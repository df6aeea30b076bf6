package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `local-by-default\\.([a-z-]+)` \\|");

  @Test
  void theAdministratorsTableNamesEverySettingAndNoOther() throws IOException {
    Set<String> named =
        ROW.matcher(Files.readString(Path.of("src/docs/administrators.md")))
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        Arrays.stream(Settings.class.getDeclaredMethods())
            .map(method -> method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(there);
  }
}
