package org.localbydefault.web.results;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The results of a round. */
@MessageBundle("result")
interface ResultTexts {
  @Message("Results")
  String title();

  @Message("Overall")
  String overall();

  @Message("Overall level")
  String overall_level();

  @Message("Score")
  String score();

  @Message("Answered")
  String answered();

  @Message("Target")
  String target();

  @Message("{parts} statements")
  String answered_of(String parts);

  @Message("What the council does well")
  String strengths();

  @Message("What to work on first")
  String priorities();

  @Message("Principle by principle")
  String principles();

  @Message("Every number opens to show the answers it came from and the rule.")
  String principles_lead();

  @Message("How this number came about")
  String how();

  @Message("Statements and answers")
  String statements();

  @Message("Principle")
  String principle();

  @Message("Statement")
  String statement();

  @Message("Level")
  String level();

  @Message("How answers spread")
  String spread();

  @Message("How people see it")
  String sides();

  @Message("One group’s answers alone. What was agreed afterwards is left out.")
  String sides_lead();

  @Message("Everybody")
  String everybody();

  @Message(
      "Groups are shown apart where each has at least {people} people. Here one is smaller, or only one group answered.")
  String sides_none(int people);

  @Message("As {group} see it")
  String side_title(String group);

  @Message("Only statements on which every group has at least {people} people count here.")
  String side_lead(int people);

  @Message("Everybody, on every statement")
  String side_all();

  @Message("Compared with last time")
  String since();

  @Message("Since {date}, on the {common} statements answered both times.")
  String since_lead(String date, int common);

  @Message("No statement has an answer both times, so there is nothing to compare.")
  String since_nothing();

  @Message("Last time")
  String before();

  @Message("Now")
  String now();

  @Message("Difference in points")
  String points();

  @Message("Nobody has answered yet")
  String empty_title();

  @Message("Results appear here with the first answer. Nothing has to be complete.")
  String empty();

  @Message("Nothing is shown yet")
  String withheld_title();

  @Message(
      "The lead promised that nobody sees who said what. Numbers that change while people answer would show it.")
  String withheld();

  @Message("Results appear once the lead locks the assessment and at least 3 people have answered.")
  String withheld_until();

  @Message("Go to the assessment")
  String empty_action();

  @Message("What next")
  String next();

  @Message("What if some statements went up one level?")
  String what_if();

  @Message("The action plan")
  String plan();

  @Message("Draft report of this assessment")
  String draft();

  @Message("Published reports")
  String reports();

  @Message("What people answered")
  String question_answers();

  @Message("People")
  String people();

  @Message("Don’t know")
  String dont_know();

  @Message("Does not apply")
  String not_applicable();

  @Message("Left blank")
  String blank();

  @Message("What it rests on")
  String evidence();

  @Message("What this level looks like")
  String practice();

  @Message("The next step")
  String next_step();

  @Message("This takes {effort}.")
  String effort(String effort);

  @Message("How groups see it")
  String groups();

  @Message("Group")
  String group();

  @Message("Middle answer")
  String median();

  @Message("Read what other councils did")
  String cases();
}
