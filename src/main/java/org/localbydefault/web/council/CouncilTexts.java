package org.localbydefault.web.council;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Which councils there are, and a council’s first page. */
@MessageBundle("council")
interface CouncilTexts {
  @Message("Your councils")
  String title();

  @Message(
      "You do not belong to a council yet. Open the invitation that your council’s lead sent you.")
  String none();

  @Message("There is no council yet. Add the first one.")
  String none_owner();

  @Message("Add a council")
  String add();

  @Message("People and councils")
  String people_here();

  @Message("Sample")
  String sample();

  @Message("Add a council")
  String find_title();

  @Message("Council’s name")
  String find();

  @Message("Type a part of it, such as “Plym” or “north york”")
  String find_hint();

  @Message("Enter a part of the council’s name")
  String find_error();

  @Message("Find")
  String find_submit();

  @Message("Councils found")
  String found();

  @Message(
      "No council in the register has this in its name. Check the spelling, or add the council by hand.")
  String found_none();

  @Message("Add")
  String choose();

  @Message("Choose one of the councils found")
  String choose_error();

  @Message("This council is here already. Ask its lead to invite you.")
  String here_already();

  @Message("Add a council that is not in the register")
  String by_hand();

  @Message("For example, a shadow council or a partnership of several councils.")
  String by_hand_hint();

  @Message("Name")
  String name();

  @Message("Enter the name")
  String name_error();

  @Message("Enter a name of at most {most} characters")
  String name_long(int most);

  @Message("What kind of council is it?")
  String kind();

  @Message("Select what kind of council it is")
  String kind_error();

  @Message("Where is it?")
  String region();

  @Message("Select where it is")
  String region_error();

  @Message("Assessments")
  String rounds();

  @Message("Nobody has started an assessment yet.")
  String no_rounds();

  @Message("Start an assessment")
  String start_round();

  @Message("Open")
  String open();

  @Message("Locked")
  String locked();

  @Message("Results of {title}")
  String results_of(String title);

  @Message("More")
  String more();

  @Message("Reports")
  String reports();

  @Message("Action plan")
  String plan();

  @Message("People")
  String people();

  @Message("Settings")
  String settings();

  @Message("History")
  String trail();

  @Message("This council is made up, for looking around. Delete it when you have seen enough.")
  String sample_text();
}
