package org.localbydefault.web.council;

import java.util.List;
import org.localbydefault.account.Role;
import org.localbydefault.web.Choice;

/** The roles to choose from. */
final class Roles {
  private Roles() {}

  static List<Choice> choices(PeopleTexts words) {
    return List.of(
        new Choice(Role.VIEWER.id(), words.viewer(), words.viewer_hint()),
        new Choice(Role.CONTRIBUTOR.id(), words.contributor(), words.contributor_hint()),
        new Choice(Role.LEAD.id(), words.lead(), words.lead_hint()));
  }
}
