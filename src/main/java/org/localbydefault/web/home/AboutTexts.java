package org.localbydefault.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The accessibility statement, and what happens with people’s data. */
@MessageBundle("about")
interface AboutTexts {
  @Message("Accessibility statement")
  String accessibility();

  @Message("Privacy")
  String privacy();

  @Message("What this statement covers")
  String accessibility_1();

  @Message(
      "It covers the pages of Local by Default at this address, and the reports that it makes.")
  String accessibility_2();

  @Message("We want as many people as possible to be able to use it. You should be able to:")
  String accessibility_3();

  @Message("zoom in up to 400% without losing anything")
  String accessibility_4();

  @Message("use every page with a keyboard alone")
  String accessibility_5();

  @Message("use every page with a screen reader")
  String accessibility_6();

  @Message("use every page without JavaScript")
  String accessibility_7();

  @Message("choose your own colours")
  String accessibility_8();

  @Message("print every page")
  String accessibility_9();

  @Message("How accessible it is")
  String accessibility_10();

  @Message("It is made to meet the Web Content Accessibility Guidelines version 2.2 at level AA.")
  String accessibility_11();

  @Message(
      "Every page is checked by a program (axe) before each release. No person has audited it yet, and people who use assistive technology have not tested it yet.")
  String accessibility_12();

  @Message("What we know is missing")
  String accessibility_13();

  @Message("Most pages are in English only. Where a page is not in Welsh yet, it says so.")
  String accessibility_14();

  @Message(
      "A council can add its own logo. It is shown without a description, beside the council’s name.")
  String accessibility_15();

  @Message("Tell us about a problem")
  String accessibility_16();

  @Message(
      "Tell the person who invited you, or whoever looks after this installation. Say which page it is and what happened.")
  String accessibility_17();

  @Message("If you are not happy with the answer")
  String accessibility_18();

  @Message(
      "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 in England, Scotland and Wales. In Northern Ireland it is the Equality Commission for Northern Ireland.")
  String accessibility_19();

  @Message("What is kept about you")
  String privacy_1();

  @Message("your name and email address, if you have an account")
  String privacy_2();

  @Message("a scrambled form of your password, from which nobody can work it out")
  String privacy_3();

  @Message("what you answered, and when")
  String privacy_4();

  @Message("what you did, such as inviting somebody or publishing a report, and when")
  String privacy_5();

  @Message("If you answer by a personal link, your name and email address are not asked for.")
  String privacy_6();

  @Message("Who sees it")
  String privacy_7();

  @Message(
      "People of your council, as far as their role lets them. Other councils never see it. Whoever looks after this installation can reach its database.")
  String privacy_8();

  @Message("Nothing is sent to anybody else, and nobody measures what you do here.")
  String privacy_9();

  @Message("What is kept in your browser")
  String privacy_10();

  @Message("“session”: who you are, while you are signed in, for at most 12 hours")
  String privacy_11();

  @Message("“form-token”: protects forms against being sent by another site")
  String privacy_12();

  @Message("“language”: the language that you chose, for a year")
  String privacy_13();

  @Message(
      "“q_auth”, “sign-in-to” and “newcomer”: while you sign in at your council, for at most 15 minutes")
  String privacy_council_cookies();

  @Message("who you are at your council’s sign-in, if you use it in place of a password")
  String privacy_council();

  @Message("These are needed for the service to work, so we do not ask for your consent.")
  String privacy_14();

  @Message("What you can do")
  String privacy_15();

  @Message(
      "On the page “Your account” you can download everything that is kept about you, change your name and delete your account.")
  String privacy_16();

  @Message("What you answered stays with your council after that, without your name.")
  String privacy_17();

  @Message("Your council decides what happens with its answers. Ask it for its own privacy notice.")
  String privacy_18();
}
