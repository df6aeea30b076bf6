package org.localbydefault.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody just did. The page that comes next says so once, at its top; the words are those of
 * the same name in {@link DoneTexts}.
 */
public enum Done {
  ACCOUNT_CREATED,
  ACCOUNT_DELETED,
  ACTION_ADDED,
  ACTION_CHANGED,
  ACTION_DELETED,
  AGREEMENT_WITHDRAWN,
  COUNCIL_ADDED,
  COUNCIL_DELETED,
  DUTIES_CHANGED,
  INVITATION_CLOSED,
  LINK_CLOSED,
  LOGO_REMOVED,
  LOGO_SAVED,
  NAME_CHANGED,
  PASSWORD_CHANGED,
  PEOPLE_REMINDED,
  PERSON_REMOVED,
  REMINDERS_OFF,
  REMINDERS_ON,
  REPORT_PUBLISHED,
  REPORT_WITHDRAWN,
  RESPONDENT_REMOVED,
  ROLE_CHANGED,
  ROUND_DELETED,
  ROUND_LOCKED,
  ROUND_REOPENED,
  ROUND_STARTED,
  SETTINGS_SAVED,
  SIGNED_OUT,
  SIGNED_OUT_EVERYWHERE;

  /** As it stands in an address. */
  public String id() {
    return key().replace('_', '-');
  }

  /** The name of its message. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Done> parse(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
