package org.localbydefault.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What this is, for somebody who comes for the first time. */
@MessageBundle("home")
interface HomeTexts {
  @Message("Where does your council stand on working locally?")
  String title();

  @Message(
      "Councils that move from big outsourcing contracts towards local partnership use this to see where they are, what to do next, and who has done it before.")
  String lead();

  @Message("What you do here")
  String what();

  @Message(
      "Answer 36 statements about six principles, alone or with colleagues and local charities.")
  String what_one();

  @Message("See at once where you are strong, where you are not, and where you disagree.")
  String what_two();

  @Message(
      "Get a report that councillors read: the whole message on page 1, the evidence behind it.")
  String what_three();

  @Message("Plan what to do next, with examples from other councils, and come back next year.")
  String what_four();

  @Message(
      "It follows the six Keep it Local principles of Locality and Lloyds Bank Foundation for England and Wales.")
  String who();

  @Message("Read case studies")
  String cases();

  @Message("You need an invitation from your council to make an account.")
  String account();
}
