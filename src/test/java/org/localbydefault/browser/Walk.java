package org.localbydefault.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk through the running application, with cookies and script, in a window of some width. Looks
 * at pages with axe, measures them and takes their pictures under {@code target/pictures}.
 */
public final class Walk implements AutoCloseable {
  private static final Path PICTURES = Path.of("target/pictures");

  private final URI address;
  private final int width;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  public Walk(URI address, int width) {
    this.address = address;
    this.width = width;
    this.context =
        Chromium.started().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add("console: " + message.text());
          }
        });
  }

  public Page page() {
    return page;
  }

  public Walk open(String path) {
    page.navigate(address.resolve(path).toString());
    return this;
  }

  /**
   * Looks at the page as it stands.
   *
   * @param name of the picture
   * @return what is wrong with it, a line each
   */
  public List<String> look(String name) {
    List<String> found = new ArrayList<>();
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node -> found.add(name + ": " + rule.getId() + ": " + node.getHtml())));
    int overhang =
        ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
            .intValue();
    if (overhang > 0) {
      found.add(name + ": wider than the window by " + overhang + " pixels");
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + width + ".png")));
    return found;
  }

  /** Errors of scripts, and requests that failed. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    context.close();
  }
}
