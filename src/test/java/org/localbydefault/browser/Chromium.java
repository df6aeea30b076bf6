package org.localbydefault.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium, started once for all tests of a run and ended with it.
 *
 * <p>It is found at {@code /usr/bin/chromium} or where {@code -Dbrowser.path} says. Where there is
 * none its tests are skipped, unless {@code -Dbrowser.required=true}: then they fail.
 */
public final class Chromium {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private Chromium() {}

  /** The browser; ends the test where there is none. */
  public static Browser started() {
    Path path = Path.of(System.getProperty("browser.path", "/usr/bin/chromium"));
    if (!Files.isExecutable(path)) {
      String message = "no browser at " + path + "; set -Dbrowser.path";
      if (Boolean.getBoolean("browser.required")) {
        throw new IllegalStateException(message);
      }
      Assumptions.abort(message);
    }
    return Held.at(path);
  }

  private static final class Held {
    private static @Nullable Browser held;

    static synchronized Browser at(Path path) {
      Browser started = held;
      if (started == null) {
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        started =
            playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(path).setArgs(FLAGS));
        held = started;
      }
      return started;
    }
  }
}
