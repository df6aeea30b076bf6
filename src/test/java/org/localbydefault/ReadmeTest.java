package org.localbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path BASE = Path.of("src/main/java/org/localbydefault");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  @Test
  void theTableOfPackagesNamesEveryPackageAndNoOther() throws IOException {
    String table = Files.readString(Path.of("README.md"));
    String packages = table.substring(table.indexOf("The packages,"), table.indexOf("## Settings"));
    Set<String> named =
        ROW.matcher(packages)
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(packages());
  }

  @Test
  void everyPackageSaysWhatItIsForAndWhatItMayUse() throws IOException {
    for (String name : packages()) {
      String info =
          Files.readString(BASE.resolve(name.replace('.', '/')).resolve("package-info.java"));
      assertThat(info).as(name).contains("May use:").contains("@NullMarked");
    }
  }

  private static Set<String> packages() throws IOException {
    try (var files = Files.walk(BASE)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(f -> BASE.relativize(f.getParent()).toString().replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
