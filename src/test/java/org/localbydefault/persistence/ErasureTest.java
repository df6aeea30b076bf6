package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.persistence.Place.NOW;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;

/**
 * What becomes of somebody who goes. A new table or column that names people fails here, until
 * somebody has decided what the export says of it and what its erasure is.
 */
@QuarkusTest
class ErasureTest {
  private static final int GOES_TOO = DatabaseMetaData.importedKeyCascade;
  private static final int FORGETS_WHO = DatabaseMetaData.importedKeySetNull;
  private static final Duration DAY = Duration.ofDays(1);

  @Inject Stores stores;
  @Inject Rows rows;

  @Test
  void everyPlaceThatNamesAPersonIsKnown() throws SQLException {
    assertThat(rows.referringTo("account"))
        .isEqualTo(
            Map.of(
                "agreed_answer.agreed_by", FORGETS_WHO,
                "link.account_id", GOES_TOO,
                "membership.account_id", GOES_TOO,
                "publication.published_by", FORGETS_WHO,
                "reminder.account_id", GOES_TOO,
                "respondent.account_id", FORGETS_WHO,
                "trail.account_id", FORGETS_WHO));
    assertThat(rows.columns("%email%")).isEqualTo(Set.of("account.email", "link.email"));
    assertThat(rows.columns("account_id")).hasSize(5);
    assertThat(rows.columns("%_by")).hasSize(3);
    assertThat(rows.columns("name")).isEqualTo(Set.of("account.name"));
  }

  @Test
  void everythingOfACouncilGoesWithIt() throws SQLException {
    Map<String, Integer> referring = rows.referringTo("council");
    assertThat(referring.keySet()).isEqualTo(rows.columns("council_id"));
    assertThat(referring.values()).containsOnly(GOES_TOO);
  }

  @Test
  void nothingIsLeftOfADeletedAccountInAnyTable() throws SQLException {
    Place place = Place.in(stores);
    place.fill(stores);
    Account gone = place.lead();
    stores.accounts.rename(gone.id(), "Unmistakable Ursula");
    stores.links.make(new LinkTarget.Reset(gone.id()), "", NOW, DAY);
    var invitation = new LinkTarget.Invitation(place.council(), gone.email(), Role.VIEWER);
    stores.links.make(invitation, "", NOW, DAY);
    stores.attempts.count("account:" + gone.email(), NOW, DAY);
    Account other = Place.account(stores);
    stores.accounts.give(new Membership(place.council(), other.id(), Role.LEAD), NOW);
    List<String> signs = List.of(gone.id().toString(), gone.email().value(), "Unmistakable Ursula");
    assertThat(signs).allSatisfy(sign -> assertThat(rows.all().toString()).contains(sign));
    assertThat(stores.accounts.delete(gone.id())).isTrue();
    assertThat(signs).allSatisfy(sign -> assertThat(rows.all().toString()).doesNotContain(sign));
  }
}
