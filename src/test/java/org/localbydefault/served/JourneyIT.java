package org.localbydefault.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.browser.Chromium;

/**
 * A commissioner's whole way, and a councillor's: from an empty folder to the report read by a
 * link, in a real browser that runs no script, on the built jar.
 *
 * <p>With {@code -Dpictures=FOLDER} a picture of each stage is kept there.
 */
class JourneyIT {
  private static final int PRINCIPLES = 6;
  private static final int WIDTH = 1000;

  private final Path folder;

  JourneyIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fromAnEmptyFolderToAReportThatACouncillorReads() throws Exception {
    try (Served served = Served.start(Served.Start.embedded(folder.resolve("data")));
        BrowserContext office = browser()) {
      Page page = office.newPage();
      becomeOwner(page, served);
      addCouncil(page);
      startRound(page);
      int answered = answerEverything(page);
      assertThat(answered).isEqualTo(24);
      seeResults(page);
      String shared = publishAndShare(page);
      planAStep(page);
      readAsCouncillor(served.address().resolve(shared).toString());
    }
  }

  private static BrowserContext browser() {
    return Chromium.started()
        .newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(WIDTH, 900));
  }

  private static void becomeOwner(Page page, Served served) {
    page.navigate(served.address() + served.startPath());
    page.getByLabel("Your name").fill("Ann Owner");
    page.getByLabel("Email address").fill("ann@castle.example");
    page.getByLabel("Password").fill("seven boats under larch");
    press(page, "Create your account");
    assertThat(page.locator("h1").textContent()).isEqualTo("Your councils");
    assertThat(page.locator("main").textContent()).contains("Castlebridge City Council");
  }

  private static void addCouncil(Page page) {
    follow(page, "Add a council");
    page.locator("#q").fill("plym");
    page.locator("main form button").first().click();
    press(page, "Add Plymouth City Council");
    assertThat(page.locator("h1").textContent()).contains("Plymouth");
    picture(page, "council");
  }

  private static void startRound(Page page) {
    follow(page, "Start an assessment");
    page.getByLabel("Name of the assessment").fill("Spring 2027");
    page.locator("input[name=questions]").nth(1).check();
    page.locator("input[name=anonymous]").last().check();
    page.locator("main form button[type=submit]").click();
    page.locator("main a[href$='/join']").first().click();
    page.locator("input[name=perspective]").first().check();
    press(page, "Continue");
    assertThat(page.locator(".govuk-task-list__item").count()).isEqualTo(PRINCIPLES);
    picture(page, "task-list");
  }

  /** Answers each principle from its first open question on; gives how many answers that took. */
  private static int answerEverything(Page page) {
    String list = page.url();
    int answered = 0;
    for (int principle = 0; principle < PRINCIPLES; principle++) {
      page.navigate(list);
      page.locator(".govuk-task-list__link").nth(principle).click();
      while (page.url().contains("/questions/")) {
        page.locator("input[name=answer]").nth(answered % 5).check();
        page.locator("#note").fill("We keep a list of it.");
        if (answered == 0) {
          picture(page, "question");
        }
        press(page, "Continue");
        answered++;
      }
      assertThat(page.locator("h1").textContent()).contains("Check");
    }
    page.navigate(list);
    assertThat(page.locator(".govuk-task-list").textContent()).doesNotContain("Not yet started");
    page.locator("main a.govuk-button[href$='/check']").click();
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".govuk-panel__body").textContent()).contains("24");
    page.navigate(list);
    return answered;
  }

  private static void seeResults(Page page) {
    page.locator("main a[href$='/results']").click();
    assertThat(page.locator("main").textContent()).contains("Plymouth").contains("Local spend");
    picture(page, "results");
    String results = page.url();
    String draft = results.replace("/results", "/draft/council.pdf");
    APIResponse pdf = page.context().request().get(draft);
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(start(pdf)).isEqualTo("%PDF");
  }

  private static String publishAndShare(Page page) {
    page.navigate(page.url().replace("/results", "/publish"));
    press(page, "Publish");
    assertThat(page.url()).contains("/reports/");
    picture(page, "report");
    page.locator("main a[href$='/links']").click();
    page.locator("#label").fill("For the scrutiny committee");
    page.locator("main form button").first().click();
    String address = page.locator("#address").inputValue();
    assertThat(address).contains("/shared/");
    return address.substring(address.indexOf("/shared/"));
  }

  private static void planAStep(Page page) {
    String council = page.url().replaceAll("(/councils/[^/]+)/.*", "$1");
    page.navigate(council + "/plan");
    page.locator("main form[action$='/plan/take'] button").first().click();
    assertThat(page.locator("main").textContent()).doesNotContain("No action yet");
    assertThat(page.context().request().get(council + "/plan.ics").text())
        .startsWith("BEGIN:VCALENDAR");
    picture(page, "plan");
  }

  private static void readAsCouncillor(String address) throws IOException {
    try (BrowserContext home = browser()) {
      Page page = home.newPage();
      page.navigate(address);
      assertThat(page.locator("main").textContent()).contains("Plymouth");
      picture(page, "shared");
      Locator html = page.locator("main a[href*='council.html']").first();
      String report = html.getAttribute("href");
      APIResponse pdf = home.request().get(address.replaceAll("/shared/.*", "") + pdf(report));
      assertThat(pdf.status()).isEqualTo(200);
      assertThat(start(pdf)).isEqualTo("%PDF");
      html.click();
      assertThat(page.locator("h1").first().textContent()).contains("Plymouth");
      page.navigate(address.replaceAll("/shared/.*", "/councils"));
      assertThat(page.url()).contains("/sign-in");
    }
  }

  private static String pdf(String html) {
    return html.replace(".html", ".pdf");
  }

  private static String start(APIResponse file) {
    return new String(file.body(), 0, 4, StandardCharsets.US_ASCII);
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first().click();
  }

  private static void follow(Page page, String label) {
    page.getByText(label, new Page.GetByTextOptions().setExact(true)).first().click();
  }

  private static void picture(Page page, String name) {
    String pictures = System.getProperty("pictures", "");
    if (!pictures.isEmpty()) {
      Path file = Path.of(pictures, name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
