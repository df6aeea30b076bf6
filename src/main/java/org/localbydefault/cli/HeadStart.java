package org.localbydefault.cli;

import java.util.List;
import java.util.Set;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.report.pdf.PdfFonts;

/**
 * Begins, on other cores, to read what a command is about to need while its arguments are still
 * being understood. What fails here is met again, and reported, where it is needed.
 */
final class HeadStart {
  private static final Set<String> SCORING =
      Set.of("score", "explain", "match", "report", "verify");
  private static final Set<String> REPORTING = Set.of("report", "verify");

  private HeadStart() {}

  static void take(List<String> arguments) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    if (!SCORING.contains(command) || arguments.size() < 2 || hasContent(arguments)) {
      return;
    }
    start(HeadStart::readContent);
    if (REPORTING.contains(command)) {
      start(HeadStart::readReports);
    }
  }

  private static boolean hasContent(List<String> arguments) {
    return arguments.stream().anyMatch(argument -> argument.startsWith("--content"));
  }

  private static void readContent() {
    Library library = Library.shipped();
    List<QuestionnaireId> known = library.questionnaires().questionnaires();
    if (known.size() == 1) {
      library.content(known.get(0));
    }
  }

  private static void readReports() {
    PdfFonts.covers('a');
    Library.shipped().wording();
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "head-start");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
  }
}
