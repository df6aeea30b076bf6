package org.localbydefault.web;

import org.localbydefault.account.Account;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.web.Routes.Route;

/** Routes to addresses of things that are there. */
final class Addressing {
  private Addressing() {}

  /**
   * A route's address at one council, with what is named besides from another.
   *
   * @param council whose address it is
   * @param rest whose rounds, people, links, reports and actions are named
   */
  static String of(Route route, World.Town council, World.Town rest) {
    return route
        .path()
        .replace("{council}", council.id().toString())
        .replace("{round}", rest.round().id().toString())
        .replace("{account}", rest.person(Role.VIEWER).id().toString())
        .replace("{participant}", rest.guest().id().toString())
        .replace("{link}", link(route.path(), rest).link().id().toString())
        .replace("{publication}", rest.publication().id().toString())
        .replace("{action}", rest.action().id().toString())
        .replace("{kind}", "council")
        .replace("{format}", "html")
        .replace("{section}", "whole-system")
        .replace("{question}", World.QUESTION.value())
        .replace("{case}", "bradford-local-spend")
        .replace("{secret}", "AAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  private static Links.Made link(String path, World.Town town) {
    if (path.contains("/rounds/")) {
      return town.answering();
    }
    return path.contains("/reports/") ? town.reading() : town.invitation();
  }

  /** What a form must hold to be sent at all, in pairs. */
  static String[] fields(Route route, World.Town town) {
    return route.path().endsWith("/plan/take")
        ? new String[] {"round", town.round().id().toString(), "question", World.QUESTION.value()}
        : new String[0];
  }

  static String member(World.Town town, Role role) {
    return member(town.person(role));
  }

  static String member(Account account) {
    return "/test-door/member/" + account.id();
  }

  static String guest(World.Town town) {
    return "/test-door/guest/" + town.answering().secret().value();
  }
}
