package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.persistence.Place;
import org.localbydefault.persistence.Stores;

/**
 * No page asks the database once a row: each needs few statements, and no more where there is more
 * to show. A page is a line here: its address, with COUNCIL and ROUND for those of the test, and
 * the most statements that it may need, the three of every signed-in visit among them.
 */
@QuarkusTest
class StatementsTest {
  private static final String PASSWORD = "three words together";

  @Inject Stores stores;
  @Inject Statements statements;

  @TestHTTPResource("/")
  URI address;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /sign-in, 3
          """)
  void aPageNeedsFewStatementsAndNoMoreWhereThereIsMore(String path, int most) throws Exception {
    Place place = Place.in(stores);
    place.fill(stores);
    stores.accounts.changePassword(place.lead().id(), BcryptUtil.bcryptHash(PASSWORD));
    Browsing browsing = new Browsing(address);
    browsing.post("/sign-in", "email", place.lead().email().value(), "password", PASSWORD);
    String page =
        path.replace("COUNCIL", place.council().toString())
            .replace("ROUND", place.round().id().toString());
    assertThat(browsing.get(page).status()).isEqualTo(200);
    long few = statements.of(() -> browsing.get(page));
    assertThat(few).isLessThanOrEqualTo(most);
    for (int i = 0; i < 5; i++) {
      place.more(stores, i);
    }
    assertThat(statements.of(() -> browsing.get(page))).isEqualTo(few);
  }
}
