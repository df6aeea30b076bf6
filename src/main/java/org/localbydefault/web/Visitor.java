package org.localbydefault.web;

import org.localbydefault.account.Account;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;

/** Who looks at a page. */
public sealed interface Visitor {
  /** Whether they answered by a personal link that has ended. */
  default boolean hadLink() {
    return false;
  }

  /** Anybody. */
  record Stranger(boolean hadLink) implements Visitor {
    Stranger() {
      this(false);
    }
  }

  /** Somebody who signed in. */
  record Member(Account account, boolean hadLink) implements Visitor {}

  /** Somebody who answers by a personal link. */
  record Guest(LinkId link, LinkTarget.Answering target) implements Visitor {}
}
