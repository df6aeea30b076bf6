package org.localbydefault.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through pages of the running application in a real browser, with cookies and script, and
 * notes what is wrong.
 *
 * <p>With {@code -Dbrowser.pictures=FOLDER} pictures of every page that was looked at are kept
 * there: at the desk, on a phone, in forced colours and printed.
 */
public final class Tour implements AutoCloseable {
  private static final int DESK = 1280;

  /** The narrowest window; a page at 400% in a window of 1,280 is as wide. */
  private static final int PHONE = 320;

  private static final int HEIGHT = 900;

  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  private Tour(URI address) {
    this.address = address;
    this.context =
        Chromium.started()
            .newContext(new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT));
    this.page = context.newPage();
    page.onPageError(error -> wrong.add(path() + ": " + error));
    page.onConsoleMessage(
        message -> {
          // The answer to the page itself may be "not found"; that of its parts is seen below.
          if (message.type().equals("error")
              && !message.text().contains("the server responded with")) {
            wrong.add(path() + ": " + message.text());
          }
        });
    page.onRequest(
        request -> {
          boolean isOurs = request.url().startsWith(address.toString());
          if (!isOurs && !request.isNavigationRequest()) {
            wrong.add(path() + ": asks elsewhere for " + request.url());
          }
        });
    page.onResponse(
        answer -> {
          boolean isPart = !answer.request().isNavigationRequest();
          if (isPart && answer.status() >= 400) {
            wrong.add(path() + ": " + answer.status() + " for " + answer.url());
          } else if (answer.status() >= 500 && !answer.url().contains("/test-door/")) {
            wrong.add(answer.url() + ": answered " + answer.status());
          }
        });
  }

  /** Opens a browser with a desk's window. */
  public static Tour of(URI address) {
    return new Tour(address);
  }

  public Page page() {
    return page;
  }

  /** Where the browser is now. */
  public String path() {
    return URI.create(page.url()).getPath();
  }

  /** Opens a page. */
  public Tour open(String path) {
    page.navigate(address.resolve(path).toString());
    return this;
  }

  /** Sends the first form of the page's main part as it is. */
  public Tour send() {
    return send(0);
  }

  /**
   * Sends a form of the page's main part as it is.
   *
   * @param form its place among them, from 0
   */
  public Tour send(int form) {
    page.locator("main form").nth(form).locator("button:not([type=button])").first().click();
    return this;
  }

  /** How many forms the page's main part has. */
  public int forms() {
    return page.locator("main form").count();
  }

  /** Presses the first button whose text holds some words. */
  public Tour press(String label) {
    page.locator("main button", new Page.LocatorOptions().setHasText(label)).first().click();
    return this;
  }

  /** Ticks a box or chooses a radio. */
  public Tour tick(String field) {
    page.locator("#" + field).check();
    return this;
  }

  /** Fills in a field. */
  public Tour type(String field, String text) {
    page.locator("#" + field).fill(text);
    return this;
  }

  /**
   * Looks at the page as it stands, everything unfolded: what axe finds at the desk and on a phone,
   * whether it fits the narrowest window and a thumb, and whether paper shows what nobody can
   * press.
   *
   * @param name of the page and its state, for the pictures
   */
  public Tour check(String name) {
    picture(name);
    note(name, Faults.MISTAKES);
    onPaper(name);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    axe(name);
    page.setViewportSize(PHONE, HEIGHT);
    axe(name);
    note(name, Faults.SMALL);
    int overhang =
        ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
            .intValue();
    if (overhang > 0) {
      wrong.add(name + " at " + path() + ": " + overhang + " pixels too wide");
    }
    page.setViewportSize(DESK, HEIGHT);
    return this;
  }

  /** Notes what a script finds wrong. */
  private void note(String name, String script) {
    for (Object found : (List<?>) page.evaluate(script)) {
      wrong.add(name + " at " + path() + ": " + found);
    }
  }

  private void axe(String name) {
    // In one window: no page has a frame from elsewhere, and another window for each look is slow.
    new AxeBuilder(page)
        .setLegacyMode(true)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node ->
                            wrong.add(
                                "%s at %s, %d wide: %s: %s"
                                    .formatted(
                                        name,
                                        path(),
                                        page.viewportSize().width,
                                        rule.getHelp(),
                                        node.getHtml()))));
  }

  private void onPaper(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    note(name, Faults.USELESS_ON_PAPER);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void picture(String name) {
    String folder = System.getProperty("browser.pictures");
    if (folder == null) {
      return;
    }
    take(folder, name + "-desk");
    page.setViewportSize(PHONE, HEIGHT);
    take(folder, name + "-phone");
    page.setViewportSize(DESK, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    take(folder, name + "-forced");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
    take(folder, name + "-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void take(String folder, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
  }

  /** Ends the tour; fails the test if anything was wrong on the way. */
  @Override
  public void close() {
    context.close();
    assertThat(wrong).isEmpty();
  }
}
