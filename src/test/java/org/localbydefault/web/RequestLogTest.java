package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;

/** The log tells what happened by ids, and nothing that somebody typed. */
@QuarkusTest
class RequestLogTest {
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger REQUESTS = Logger.getLogger("org.localbydefault.request");

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage() + " " + List.of(parameters(line)) + line.getThrown());
        }

        private Object[] parameters(LogRecord line) {
          return line.getParameters() == null ? new Object[0] : line.getParameters();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    listener.setLevel(Level.ALL);
    ROOT.addHandler(listener);
    REQUESTS.setLevel(Level.INFO);
  }

  @AfterEach
  void stopListening() {
    ROOT.removeHandler(listener);
    REQUESTS.setLevel(Level.WARNING);
  }

  @Test
  void aJourneyIsToldByIdsAlone() throws Exception {
    World.Town town = world.town("Unmistakington");
    Account person = town.person(Role.CONTRIBUTOR);
    accounts.rename(person.id(), "Ursula Unmistakable");
    Browsing browsing = new Browsing(address);
    String password = "unmistakable password";
    browsing.post("/sign-in", "email", person.email().value(), "password", password);
    browsing.get(Addressing.member(person));
    String question = Town.base(town.round()) + "/questions/" + World.QUESTION;
    browsing.get(question);
    browsing.post(question, "answer", "leading", "note", "An unmistakable note");
    browsing.post(question, "answer", "unmistakable-level");
    browsing.get("/councils/" + town.id() + "/settings");
    browsing.get("/test-door/broken");
    browsing.get("/reset/" + town.answering().secret().value());
    Browsing guest = new Browsing(address);
    guest.post("/answer/" + town.answering().secret().value());
    guest.get(Town.base(town.round()) + "/questions/not%20an%20id%0Aunmistakable");
    String all = String.join("\n", lines);
    assertThat(all)
        .contains("page=QuestionPages does=save status=303 account=" + person.id())
        .contains("round=" + town.round().id() + " question=" + World.QUESTION)
        .contains("page=SignPages does=signIn status=422")
        .contains("page=SettingsPages does=show status=403")
        .contains("page=GuestPages does=begin status=303");
    assertThat(all.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("unmistak", "leading", person.email().value())
        .doesNotContain(town.answering().secret().value().toLowerCase(java.util.Locale.ROOT));
  }
}
