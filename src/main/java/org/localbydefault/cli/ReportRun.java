package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.report.compose.Characters;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.report.pdf.PdfFonts;

/** Makes planned reports one after the other. What is wrong with one stops none of the others. */
final class ReportRun {
  private final Library library;
  private final Streams streams;
  private final Messages messages;
  private final Optional<Path> previous;
  private final String format;
  private final Map<String, ReportDefinition> definitions = new HashMap<>();

  ReportRun(Library library, Streams streams, Optional<Path> previous, String format) {
    this.library = library;
    this.streams = streams;
    this.messages = new Messages(streams);
    this.previous = previous;
    this.format = format;
  }

  /** Makes them all, and gives one of {@link ExitCode}. */
  int make(Outputs outputs) throws IOException {
    Progress progress = new Progress(streams, outputs.all().size());
    Set<Path> failed = new LinkedHashSet<>();
    Optional<Round> round = Optional.empty();
    for (Outputs.Output output : outputs.all()) {
      progress.show(output.answers());
      if (failed.contains(output.answers())) {
        continue;
      }
      try {
        if (round.filter(r -> r.file().equals(output.answers())).isEmpty()) {
          round = Optional.of(read(output.answers(), progress));
        }
        write(output, bytes(round.get(), output.kind()), progress);
      } catch (ContentException e) {
        progress.clear();
        messages.problems(e.problems());
        messages.say(Messages.count(e.problems()));
        failed.add(output.answers());
      }
    }
    progress.clear();
    return conclude(outputs, failed);
  }

  private int conclude(Outputs outputs, Set<Path> failed) {
    if (!failed.isEmpty() && outputs.all().size() > 1) {
      messages.say("No report was made of:");
      failed.forEach(path -> messages.say("  " + path));
    }
    return failed.isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT;
  }

  private Round read(Path answers, Progress progress) {
    Rounds rounds = new Rounds(library);
    Round round = rounds.read(answers, previous);
    if (!rounds.warnings().isEmpty()) {
      progress.clear();
      messages.problems(rounds.warnings());
    }
    sayReplaced(round, progress);
    return round;
  }

  /** Characters that a printed report can't show as they are. */
  private void sayReplaced(Round round, Progress progress) {
    List<String> missing =
        Characters.missing(round.results().card().assessment(), PdfFonts::covers);
    if (format.equals("pdf") && !missing.isEmpty()) {
      progress.clear();
      messages.say(
          "%s: note: the report's font lacks %s; the PDF shows their codes in their place"
              .formatted(round.file(), String.join(", ", missing)));
    }
  }

  private byte[] bytes(Round round, String kind) throws IOException {
    if (kind.isEmpty()) {
      return Rendering.result(round, format);
    }
    ReportDefinition definition = definitions.computeIfAbsent(kind, library::definition);
    Wording wording = library.wording();
    return Rendering.report(round, definition, wording, format);
  }

  private void write(Outputs.Output output, byte[] bytes, Progress progress) throws IOException {
    if (output.target().isEmpty()) {
      streams.data().write(bytes);
      return;
    }
    WholeFile.write(output.target().get(), bytes);
    progress.clear();
    Texts.write(streams, output.target().get() + "\n");
    streams.data().flush();
  }
}
