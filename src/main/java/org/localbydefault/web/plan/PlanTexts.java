package org.localbydefault.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The action plan. */
@MessageBundle("plan")
interface PlanTexts {
  @Message("Action plan")
  String title();

  @Message(
      "What the council decided to do, who does it and by when. Open actions stay in the plan from one assessment to the next.")
  String lead();

  @Message("No action yet")
  String none();

  @Message("Add a recommended step below, or write your own.")
  String none_lead();

  @Message("Write your own. When an assessment has answers, its recommended steps stand here too.")
  String none_recommended();

  @Message("A contributor can add recommended steps, or write new ones.")
  String none_viewer();

  @Message("Add an action")
  String add();

  @Message("Action")
  String action();

  @Message("Owner")
  String owner();

  @Message("Due")
  String due();

  @Message("Not set")
  String not_set();

  @Message("Effort")
  String effort();

  @Message("From")
  String from();

  @Message("Status")
  String status();

  @Message("date has passed")
  String overdue();

  @Message("Change")
  String change();

  @Message("Not started")
  String not_started();

  @Message("In progress")
  String in_progress();

  @Message("Done")
  String done();

  @Message("Dropped")
  String dropped();

  @Message("Recommended next steps")
  String recommended();

  @Message(
      "From the results of {round}. Steps that open a level or bring most for their effort stand first.")
  String recommended_lead(String round);

  @Message("Statement: {statement}. It takes {effort}.")
  String recommended_for(String statement, String effort);

  @Message("Add to the plan")
  String take();

  @Message("Take the plan with you")
  String files();

  @Message("Calendar file, with the due dates of open actions")
  String calendar();

  @Message("Spreadsheet file (CSV)")
  String csv();
}
