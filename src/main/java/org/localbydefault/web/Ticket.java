package org.localbydefault.web;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Secret;

/**
 * What a session's cookie says. Somebody who signed in and then opens a personal link stays signed
 * in behind it. What an earlier version of this program wrote otherwise says nothing.
 */
record Ticket(Optional<Guest> guest, Optional<Member> member) {
  private static final Pattern FORM =
      Pattern.compile("(?:guest (\\S+) @(\\d{1,12}))? ?(?:member (\\S+) (\\d{1,9}) @(\\d{1,12}))?");

  /** Who opened a personal link, and when. */
  record Guest(Secret secret, Instant began) {
    private String text() {
      return "guest " + secret.value() + " @" + began.getEpochSecond();
    }
  }

  /** Who signed in, and when. */
  record Member(AccountId account, int epoch, Instant began) {
    private String text() {
      return "member " + account + " " + epoch + " @" + began.getEpochSecond();
    }
  }

  static Ticket parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return new Ticket(Optional.empty(), Optional.empty());
    }
    return new Ticket(
        Optional.ofNullable(found.group(1))
            .map(secret -> new Guest(new Secret(secret), at(found.group(2)))),
        Optional.ofNullable(found.group(3))
            .flatMap(AccountId::parse)
            .map(id -> new Member(id, Integer.parseInt(found.group(4)), at(found.group(5)))));
  }

  private static Instant at(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  /** What the cookie holds, before it is encrypted. */
  String text() {
    return Stream.of(guest.map(Guest::text), member.map(Member::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
