package org.localbydefault.web.results;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a number came about, in words. */
@MessageBundle("unfold")
interface UnfoldTexts {
  @Message("Its score is the weighted mean of all its statements.")
  String rule_mean();

  @Message("Its score is the weighted mean of its principles. Each counts with its own score.")
  String rule_mean_of_sections();

  @Message("Its total adds up the values. Its score is how far the total stands on its scale.")
  String rule_sum();

  @Message("Its score is the lowest score of its parts.")
  String rule_minimum();

  @Message("Nothing that counts has an answer, so there is no score. No score is not zero.")
  String no_score();

  @Message("The lowest of them is {score}.")
  String lowest(String score);

  @Message("Weight times score adds up to {sum}. Divided by the weights, {weights}: {score}.")
  String mean(String sum, String weights, String score);

  @Message("{share}, shown as {percent}")
  String shown(String share, String percent);

  @Message("A blank counts as the lowest, 0.")
  String blanks();

  @Message("The total of the values is {total}.")
  String total(String total);

  @Message("These stand in it too, and do not count: {titles}.")
  String left_out(String titles);

  @Message("Answered: {answered} of the {all} in weights that apply. That is {share}.")
  String coverage(String answered, String all, String share);

  @Message(
      "Were every blank the lowest level, the score would be {low}. Were it the highest, {high}.")
  String bounds(String low, String high);

  @Message("Said not to apply: {share} of the weight.")
  String not_applicable(String share);

  @Message("Level: {level} begins at {from} and ends below {to}.")
  String level(String level, String from, String to);

  @Message("Level: {level} begins at {from} and is the highest.")
  String level_top(String level, String from);

  @Message("No level is shown: there is no score.")
  String level_none();

  @Message("No level is shown: {coverage} has an answer, and a level needs {least}.")
  String level_too_little(String coverage, String least);

  @Message("It can be no higher than {level}: {reason}")
  String cap(String level, String reason);

  @Message("So {level} is shown.")
  String capped(String level);

  @Message("It was not asked in this assessment.")
  String not_asked();

  @Message("It is outside this council’s role: {reason}")
  String out_of_scope(String reason);

  @Message(
      "The group agreed on {level}. That counts, and the single answers do not. Value: {value}.")
  String agreed(String level, String value);

  @Message("The group agreed that it does not apply.")
  String agreed_not_applicable();

  @Message("The group agreed that it does not know. That counts as no answer.")
  String agreed_unknown();

  @Message("Why: {reason}")
  String because(String reason);

  @Message("Who sees it otherwise: {text}")
  String otherwise(String text);

  @Message("Nobody chose a level, and somebody said that it does not apply: {reasons}")
  String nobody_applies(String reasons);

  @Message("Nobody chose a level, so it counts as having no answer. That is not zero.")
  String nobody();

  @Message("One person chose a level, and that counts: value {value}, {level}.")
  String one(String value, String level);

  @Message("{count} people chose a level. The middle one counts: value {value}, {level}.")
  String middle(int count, String value, String level);

  @Message(
      "{count} people chose a level. Half-way between the two middle ones counts: value {value}, {level}.")
  String half_way(int count, String value, String level);

  @Message("From the lowest value, {low}, to the highest, {high}, that is {score}.")
  String normalised(String low, String high, String score);

  @Message("Two or more levels from the agreed one: {people} of those who answered.")
  String dissent(int people);

  @Message("It informs and does not count in a score.")
  String not_scored();

  @Message("In {section} it counts with weight {weight}.")
  String use(String section, String weight);

  @Message("In {section} it adds nothing to the score.")
  String no_use(String section);
}
