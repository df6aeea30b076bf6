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
 * Somebody with a real browser on the running application.
 *
 * <p>With {@code -Dpictures=FOLDER} a picture of every page that was looked at is kept there.
 */
public final class Surfing implements AutoCloseable {
  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 900;

  private final URI address;
  private final BrowserContext context;
  private final Page page;

  public Surfing(URI address) {
    this.address = address;
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT);
    this.context = Chromium.started().newContext(options);
    this.page = context.newPage();
  }

  public Page page() {
    return page;
  }

  public void open(String path) {
    page.navigate(address.resolve(path).toString());
  }

  /**
   * What is wrong with the page as it stands: what axe finds at the desk and on a phone, and
   * whether it reaches beyond a window of 320 pixels.
   *
   * @param name of the page and its state, for the pictures
   */
  public List<String> faults(String name) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    List<String> faults = new ArrayList<>(violations(name, DESK));
    faults.addAll(violations(name, PHONE));
    page.setViewportSize(NARROWEST, HEIGHT);
    int overhang =
        ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
            .intValue();
    if (overhang > 0) {
      faults.add(name + ": reaches " + overhang + " pixels beyond the window");
    }
    page.setViewportSize(DESK, HEIGHT);
    return faults;
  }

  private List<String> violations(String name, int width) {
    page.setViewportSize(width, HEIGHT);
    String pictures = System.getProperty("pictures", "");
    if (!pictures.isEmpty()) {
      Path file = Path.of(pictures, name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                "%s at %d: %s: %s"
                                    .formatted(name, width, rule.getId(), node.getHtml())))
            .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
