package org.localbydefault.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Secret;
import org.localbydefault.postgres.Postgres;
import org.localbydefault.web.Browsing;

/** Two nodes on one PostgreSQL, each request at the next. Needs the other build beside the jar. */
class NodesIT {
  private static final int ANSWERS = 21;

  /** The addresses in turn, over and over. */
  private static final class InTurn {
    private final List<URI> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    URI next() {
      return nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
    }
  }

  @Test
  void peopleSignInOpenLinksAndAnswerAtEitherNodeAndOneMayDie() throws Exception {
    assumeTrue(Files.exists(Served.POSTGRES_JAR));
    try (Postgres postgres = Postgres.start()) {
      Served.Start start = Served.Start.postgres(postgres.settings());
      // Both at once, on an empty database.
      Served one = Served.launch(start);
      try (Served other = Served.start(start)) {
        one.awaitAddress();
        InTurn inTurn = new InTurn();
        inTurn.nodes.addAll(List.of(one.address(), other.address()));
        assertThat(openStartLinks(one, other, inTurn)).isEqualTo(1);
        Prepared.Room room;
        Secret link;
        try (Connection connection = postgres.connect()) {
          room = Prepared.room(connection, 1);
          link = Prepared.personalLink(connection, room);
        }
        Answerer member = new Answerer(0, room, inTurn::next);
        member.signIn(room);
        Answerer guest = new Answerer(1, room, inTurn::next);
        guest.open(link);
        for (Answerer person : List.of(member, guest)) {
          answer(person);
        }
        one.kill();
        inTurn.nodes.remove(one.address());
        for (Answerer person : List.of(member, guest)) {
          answer(person);
          assertThat(person.compare()).isEmpty();
          assertThat(person.saved()).isEqualTo(2 * ANSWERS);
        }
      }
    }
  }

  private static void answer(Answerer person) throws Exception {
    for (int i = 0; i < ANSWERS; i++) {
      person.answer();
    }
  }

  /** Of the links that two nodes print, the later one is open, and at either node. */
  private static int openStartLinks(Served one, Served other, InTurn inTurn) throws Exception {
    int open = 0;
    for (Served printed : List.of(one, other)) {
      Browsing browsing = new Browsing(printed.address());
      int first = browsing.get(inTurn.next() + printed.startPath()).status();
      assertThat(browsing.get(inTurn.next() + printed.startPath()).status()).isEqualTo(first);
      open += first == 200 ? 1 : 0;
    }
    return open;
  }
}
