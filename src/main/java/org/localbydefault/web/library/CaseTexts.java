package org.localbydefault.web.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The library of case studies. */
@MessageBundle("cases")
interface CaseTexts {
  @Message("Case studies")
  String title();

  @Message(
      "{count} case studies of what councils and their partners did, from published sources. Search them by what you work on.")
  String lead(int count);

  @Message("Words")
  String words();

  @Message("For example, a place, a service or a charity")
  String words_hint();

  @Message("Principle")
  String principle();

  @Message("Statement")
  String statement();

  @Message("Theme")
  String theme();

  @Message("Kind of council")
  String kind();

  @Message("Nation")
  String nation();

  @Message("Any")
  String any();

  @Message("Search")
  String submit();

  @Message("Show all case studies")
  String clear();

  @Message("{count} case studies")
  String count(int count);

  @Message("1 case study")
  String count_one();

  @Message("No case study fits")
  String none();

  @Message("Use fewer words, or choose Any for a theme or kind of council.")
  String none_help();

  @Message("What they did")
  String story();

  @Message("Results")
  String results();

  @Message("What made it work")
  String enablers();

  @Message("Who worked together")
  String partners();

  @Message("A first step")
  String first_step();

  @Message("Be careful")
  String caution();

  @Message("How strong the evidence is")
  String grade();

  @Message("Grade {grade}: {meaning}.")
  String grade_is(String grade, String meaning);

  @Message(
      "A is evaluated from outside. B has figures published by the council, a partner or the press. C describes what was done, without results.")
  String grades();

  @Message("This case shows what to avoid.")
  String setback();

  @Message("What it shows")
  String shows();

  @Message("at {level}")
  String at(String level);

  @Message("Sources")
  String sources();

  @Message("read on a copy of the page")
  String mirror();

  @Message("Themes")
  String themes();

  @Message("These facts are from {period}.")
  String period(String period);

  @Message("This council is in the Keep it Local network.")
  String network();
}
