package org.localbydefault.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through pages of the running application in a real browser, and notes what is wrong. */
public final class Tour implements AutoCloseable {
  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  private Tour(URI address, int width) {
    this.address = address;
    this.context =
        Chromium.started().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().contains("the server responded with")) {
            wrong.add(path() + ": " + message.text());
          }
        });
    page.onResponse(
        answer -> {
          boolean isPart = !answer.request().isNavigationRequest();
          if (isPart && answer.status() >= 400) {
            wrong.add(path() + ": " + answer.status() + " for " + answer.url());
          }
        });
  }

  /** Opens a browser with a window of some width. */
  public static Tour of(URI address, int width) {
    return new Tour(address, width);
  }

  /** Opens a page. */
  public Tour open(String path) {
    page.navigate(address.resolve(path).toString());
    return this;
  }

  /** Sends the first form of the page's main part as it is. */
  public Tour send() {
    page.locator("main form button[type=submit]").first().click();
    return this;
  }

  /** Fills in a field. */
  public Tour type(String field, String text) {
    page.locator("#" + field).fill(text);
    return this;
  }

  /** Has axe look at the page as it stands, and sees that it fits the window. */
  public Tour check() {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node -> wrong.add(path() + ": " + rule.getHelp() + ": " + node.getHtml())));
    Object overhang = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth");
    if (((Number) overhang).intValue() > 0) {
      wrong.add(path() + ": " + overhang + " pixels too wide");
    }
    return this;
  }

  /** Keeps a picture where {@code -Dbrowser.pictures} says, if it says so. */
  public Tour picture(String name) {
    String folder = System.getProperty("browser.pictures");
    if (folder != null) {
      Path file = Path.of(folder, name + "-" + page.viewportSize().width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
    return this;
  }

  /** What was wrong on the way, a line for each thing. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  private String path() {
    return URI.create(page.url()).getPath();
  }

  @Override
  public void close() {
    context.close();
  }
}
