package org.localbydefault.web.report;

import org.localbydefault.web.Form;

/** A link to be made: what was typed, and what is wrong with it. */
record NewLink(Form form, String label, int days) {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_DAYS = 366;

  static NewLink read(Form form, ShareTexts words) {
    String label = form.value("label");
    int days = days(form.value("days"));
    Form checked =
        form.require(!label.isEmpty(), "label", words.label_missing())
            .require(label.length() <= MOST_CHARACTERS, "label", words.label_long(MOST_CHARACTERS))
            .require(days > 0, "days", words.days_wrong(MOST_DAYS));
    return new NewLink(checked, label, days);
  }

  /** The days, or 0 where they are no number from 1 to the most. */
  private static int days(String typed) {
    try {
      int days = Integer.parseInt(typed);
      return days >= 1 && days <= MOST_DAYS ? days : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
