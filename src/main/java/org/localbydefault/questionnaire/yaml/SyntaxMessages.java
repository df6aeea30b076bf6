package org.localbydefault.questionnaire.yaml;

/** Says in plain words what the YAML parser did not understand. */
final class SyntaxMessages {
  private SyntaxMessages() {}

  static void report(String problem, Place place, Problems problems) {
    String message = "this is not valid YAML: " + problem;
    String hint = "Check the indentation and the quotes of this line and the one above.";
    if (problem.startsWith("mapping values are not allowed")) {
      message = "a `: ` stands where no value can begin";
      hint = "Quote a text that contains `: `, or check the indentation.";
    } else if (problem.startsWith("could not find expected ':'")) {
      message = "a line without `key: value` stands among keys";
      hint = "Add the colon, indent the line under its text, or quote the text.";
    } else if (problem.contains("cannot start any token")) {
      message = "a text can't begin with this character";
      hint = "Put the text in quotes.";
    } else if (problem.startsWith("expected <block end>")) {
      message = "the indentation does not fit what stands above, or a quote ends too early";
    } else if (problem.startsWith("found unexpected end of stream")) {
      message = "a quote that opens before is never closed";
      hint = "Close it; double a single quote inside single quotes.";
    } else if (problem.startsWith("expected ',' or")) {
      message = "a list or mapping in brackets goes wrong here";
      hint = "Separate its items with commas, close its bracket, and quote texts with commas.";
    }
    problems.error(place, "", message, hint);
  }
}
