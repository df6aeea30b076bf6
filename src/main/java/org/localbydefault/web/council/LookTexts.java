package org.localbydefault.web.council;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a council looks, its end, its trail. */
@MessageBundle("look")
interface LookTexts {
  @Message("Settings")
  String settings_title();

  @Message("Name in the header")
  String display_name();

  @Message("Leave it empty for “{name}”")
  String display_name_hint(String name);

  @Message("Colour of the header")
  String colour();

  @Message("Six digits and letters after a #, such as #12436d. White text must be readable on it.")
  String colour_hint();

  @Message("Enter a colour such as #12436d")
  String colour_error();

  @Message("Enter a darker colour. White text can’t be read on {colour}.")
  String colour_light(String colour);

  @Message("Contact")
  String contact();

  @Message("Whom readers of a report can ask: a name, an email address or a telephone number")
  String contact_hint();

  @Message("Enter a contact of at most {most} characters")
  String contact_long(int most);

  @Message("Logo")
  String logo();

  @Message("Choose a picture")
  String logo_file();

  @Message("A PNG or JPEG file of at most 100 KB")
  String logo_hint();

  @Message("The logo now")
  String logo_now();

  @Message("Choose a picture to upload")
  String logo_missing();

  @Message("The picture must be 100 KB or smaller")
  String logo_large();

  @Message("The picture must be a PNG or JPEG file")
  String logo_kind();

  @Message("Upload")
  String logo_submit();

  @Message("Remove the logo")
  String logo_remove();

  @Message("Delete this council")
  String delete();

  @Message("Only a council that does not use this any more should be deleted.")
  String delete_lead();

  @Message("See what would be deleted")
  String delete_go();

  @Message(
      "Its assessments, answers, reports, plan and people’s roles are deleted. You can’t undo this.")
  String delete_text();

  @Message("Share links to its reports stop working. Download what you want to keep first.")
  String delete_reports();

  @Message("To confirm, type {name}")
  String delete_name(String name);

  @Message("Type the council’s name as it stands above the box")
  String delete_error();

  @Message("Delete the council")
  String delete_submit();

  @Message("History")
  String trail_title();

  @Message("Nothing has happened here yet.")
  String trail_none();

  @Message("When")
  String trail_when();

  @Message("Who")
  String trail_who();

  @Message("What")
  String trail_what();

  @Message("Somebody without an account")
  String trail_nobody();

  @Message("Enter a name of at most {most} characters")
  String name_long(int most);
}
