package org.localbydefault.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One visit to a page, in a fresh browser context.
 *
 * <p>Every request that the page makes after its own is refused and noted.
 */
public final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new ArrayList<>();

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  /** Opens a file in a window of some width. */
  public static Visit to(Path file, int width) {
    return to(file, width, ForcedColors.NONE);
  }

  /** Opens a file as a reader with a colour scheme of their own sees it. */
  public static Visit inForcedColours(Path file, int width) {
    return to(file, width, ForcedColors.ACTIVE);
  }

  /** Opens a file as it is printed on paper of some width. */
  public static Visit onPaper(Path file, int width) {
    Visit visit = to(file, width);
    visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return visit;
  }

  private static Visit to(Path file, int width, ForcedColors colours) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setForcedColors(colours);
    Visit visit = new Visit(Chromium.started().newContext(options));
    String address = file.toUri().toString();
    visit.context.route(
        "**/*",
        route -> {
          if (route.request().url().equals(address)) {
            route.resume();
          } else {
            visit.requests.add(route.request().url());
            route.abort();
          }
        });
    visit.page.navigate(address);
    return visit;
  }

  public Page page() {
    return page;
  }

  /** Addresses that the page asked for besides its own. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** What axe finds wrong, a line for each element. */
  public List<String> violations() {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml()))
            .toList();
  }

  /** How far the page reaches beyond the window, in pixels. */
  public int overhang() {
    return ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
        .intValue();
  }

  @Override
  public void close() {
    context.close();
  }
}
