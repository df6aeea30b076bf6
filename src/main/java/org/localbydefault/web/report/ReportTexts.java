package org.localbydefault.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Published reports. */
@MessageBundle("report")
interface ReportTexts {
  @Message("Reports")
  String title();

  @Message("No report is published yet")
  String none();

  @Message(
      "A draft can be made from each assessment at any time. A lead publishes it when it is agreed.")
  String none_lead();

  @Message("Published reports")
  String published();

  @Message("Drafts")
  String drafts();

  @Message("Made anew from the answers as they stand. Every page says that it is a draft.")
  String drafts_lead();

  @Message("Draft report")
  String draft();

  @Message("Publish the report of this assessment")
  String publish_link();

  @Message("See the results")
  String results_link();

  @Message("Assessment")
  String round();

  @Message("Published")
  String date();

  @Message("State")
  String state();

  @Message("Current")
  String current();

  @Message("Withdrawn")
  String withdrawn();

  @Message("Replaced")
  String replaced();

  @Message("Report of {date}")
  String report_of(String date);

  @Message("Report of {date}, number {number} of that day")
  String report_again(String date, int number);

  @Message("This report was withdrawn on {date}. The reason: {reason}")
  String withdrawn_notice(String date, String reason);

  @Message("A newer report has replaced this one.")
  String replaced_notice();

  @Message("Open the newer report")
  String replaced_link();

  @Message("Ask the council for a link to the newer report.")
  String replaced_ask();

  @Message("Important")
  String important();

  @Message("Read it here")
  String read();

  @Message("The numbers as data")
  String data();

  @Message("The full report")
  String kind_council();

  @Message("One page for a board or committee")
  String kind_board_page();

  @Message("Questions for scrutiny councillors")
  String kind_scrutiny_pack();

  @Message("Web page, {size}")
  String format_html(String size);

  @Message("PDF, {pages} pages, {size}")
  String format_pdf(int pages, String size);

  @Message("PDF, 1 page, {size}")
  String format_pdf_one(String size);

  @Message("Spreadsheet file (CSV), {size}")
  String format_csv(String size);

  @Message("Data file (JSON), {size}")
  String format_json(String size);

  @Message("Its certificate")
  String certificate();

  @Message("Made with {edition}. Fingerprint of the answers and the rules: {digest}")
  String certificate_text(String edition, String digest);

  @Message("Links to share")
  String links();

  @Message("Share or withdraw this report")
  String manage();

  @Message("Share by link")
  String share_link();

  @Message("Withdraw this report")
  String withdraw_link();

  @Message("Questions? Contact: {contact}")
  String contact(String contact);
}
