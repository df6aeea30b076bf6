package org.localbydefault.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Goes through pages by keyboard alone, and notes every stop where nobody sees the focus. */
public final class Keys {
  private static final int MOST_STOPS = 250;

  /** Whether whatever has the focus looks otherwise without it, and lies in the window. */
  private static final String IS_SEEN =
      """
      () => {
        const stop = document.activeElement;
        const parts = [stop, ...(stop.labels ?? [])];
        const look = () => parts.flatMap(part => [null, '::before'].map(pseudo => {
          const style = getComputedStyle(part, pseudo);
          return [style.outline, style.boxShadow, style.backgroundColor, style.border].join();
        })).join();
        const box = stop.getBoundingClientRect();
        const isInside = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0
          && box.top < innerHeight && box.left < innerWidth;
        const focused = look();
        stop.blur();
        const plain = look();
        stop.focus();
        return isInside && focused !== plain;
      }""";

  private final Page page;
  private final List<String> unseen = new ArrayList<>();

  private Keys(Page page) {
    this.page = page;
  }

  public static Keys of(Page page) {
    return new Keys(page);
  }

  /** Goes on to the next stop. */
  public Keys tab() {
    page.keyboard().press("Tab");
    if (!(Boolean) page.evaluate(IS_SEEN)) {
      unseen.add(path() + ": " + stop());
    }
    return this;
  }

  /**
   * Goes on to the next stop of a kind.
   *
   * @param selector in CSS
   */
  public Keys tabTo(String selector) {
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      tab();
      if (isAt(selector)) {
        return this;
      }
    }
    throw new AssertionError(path() + ": no stop is " + selector);
  }

  public Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  public Keys type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Presses Enter and waits for the page that it leads to. */
  public Keys enter(String path) {
    press("Enter");
    page.waitForURL(address -> URI.create(address).getPath().matches(path));
    return this;
  }

  /** Whether the focus is where it should be. */
  public boolean isAt(String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  /** What has the focus. */
  public String stop() {
    return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
  }

  /** Stops where nobody saw the focus. */
  public List<String> unseen() {
    return List.copyOf(unseen);
  }

  private String path() {
    return URI.create(page.url()).getPath();
  }
}
