package org.localbydefault.web.results;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What some steps up would bring. */
@MessageBundle("whatif")
interface WhatIfTexts {
  @Message("What if some statements went up one level?")
  String title();

  @Message(
      "Select up to {most} statements. See what each principle would come to if they stood one level higher. Nothing is saved.")
  String lead(int most);

  @Message("Statements that would bring most stand first.")
  String hint();

  @Message("Statements")
  String legend();

  @Message("{from} to {to}")
  String step(String from, String to);

  @Message("Show what would change")
  String submit();

  @Message("Select at least one statement")
  String none_selected();

  @Message("Select up to {most} statements")
  String too_many(int most);

  @Message("What would change")
  String changes();

  @Message("As it is")
  String before();

  @Message("As it would be")
  String after();

  @Message("No statement has an answer below the top level yet.")
  String nothing();
}
