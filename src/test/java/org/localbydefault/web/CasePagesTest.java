package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.QuestionnaireId;

@QuarkusTest
class CasePagesTest {
  private static final Pattern COUNT = Pattern.compile(">(\\d+) case stud(?:y|ies)<");

  @TestHTTPResource("/")
  URI address;

  @Inject Content content;

  private int count(String query) throws IOException, InterruptedException {
    Browsing.Page page = new Browsing(address).get("/cases" + query);
    assertThat(page.status()).isEqualTo(200);
    Matcher found = COUNT.matcher(page.body());
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  @Test
  void everyCaseIsOpenToAnybodyAndHasAPage() throws IOException, InterruptedException {
    var all = content.caseStudies(new QuestionnaireId("keep-it-local"));
    assertThat(count("")).isEqualTo(all.size());
    Browsing anybody = new Browsing(address);
    for (CaseStudy study : all) {
      Browsing.Page page = anybody.get("/cases/" + study.id());
      assertThat(page.status()).as(study.id().value()).isEqualTo(200);
      assertThat(page.body()).contains("Sources", "A first step", "How strong the evidence is");
    }
  }

  @Test
  void aSearchNarrows() throws IOException, InterruptedException {
    int all = count("");
    assertThat(count("?kind=county")).isBetween(1, all - 1);
    assertThat(count("?nation=wales")).isBetween(1, all - 1);
    assertThat(count("?principle=community")).isBetween(1, all - 1);
    assertThat(count("?statement=community.funding-length"))
        .isBetween(1, count("?principle=community"));
    assertThat(count("?q=GRANTS+arun")).isBetween(1, all - 1);
    assertThat(count("?q=Arun&kind=county")).isZero();
  }

  @Test
  void pagesFollowEachOtherAndKeepWhatWasSearched() throws IOException, InterruptedException {
    Browsing anybody = new Browsing(address);
    Browsing.Page second = anybody.get("/cases?nation=england&page=2");
    assertThat(second.body())
        .contains(
            "Page 2 of", "/cases?nation=england&amp;page=1", "/cases?nation=england&amp;page=3");
    assertThat(anybody.get("/cases?page=9999").status()).isEqualTo(200);
    assertThat(anybody.get("/cases?page=-1").body()).contains("Page 1 of");
  }

  @Test
  void nothingFoundSaysWhatToDo() throws IOException, InterruptedException {
    assertThat(new Browsing(address).get("/cases?q=xyzzy").body())
        .contains("No case study fits", "Use fewer words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?q=%3Cscript%3E", "?q=%00", "?theme=x%27--", "?kind=&nation=&page=", "?q=a&q=b"})
  void oddSearchesBreakNothing(String query) throws IOException, InterruptedException {
    Browsing.Page page = new Browsing(address).get("/cases" + query);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("value=\"<script>");
  }

  @Test
  void aCaseThatIsNotThereIsNotFound() throws IOException, InterruptedException {
    assertThat(new Browsing(address).get("/cases/no-such-case").status()).isEqualTo(404);
  }
}
