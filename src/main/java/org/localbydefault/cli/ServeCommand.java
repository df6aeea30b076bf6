package org.localbydefault.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;

/** {@code serve}: the application for browsers. */
final class ServeCommand implements Command {
  private static final Syntax.Option PORT =
      Syntax.Option.of(
          "PORT", "The port to listen at. Without it: 8080. 0 takes any that is free.", "--port");
  private static final Syntax.Option ADDRESS =
      Syntax.Option.of(
          "URL",
          "The address at which people reach it, such as https://local.example.org, where that is"
              + " not this machine.",
          "--address");
  private static final int HIGHEST_PORT = 65_535;

  private final Host host;

  ServeCommand(Host host) {
    this.host = host;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "serve",
        "Start the application for browsers, and print its address. This is also what the program"
            + " does when nothing is asked.",
        List.of(),
        List.of(PORT, Options.DATA, Options.CONTENT, ADDRESS));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    Optional<Path> content =
        given.value(Options.CONTENT).map(Path::of).or(ServeCommand::contentBeside);
    Host.Serving serving =
        new Host.Serving(
            given.value(PORT).map(ServeCommand::port),
            Options.data(given),
            content,
            given.value(ADDRESS).map(ServeCommand::address));
    // The program's own content was checked when it was built.
    if (content.isPresent() && !isGood(Library.of(content.get()), streams)) {
      return ExitCode.CONTENT;
    }
    return host.serve(serving, streams);
  }

  /** The folder of the program's file, where somebody put questionnaires there. */
  private static Optional<Path> contentBeside() {
    try {
      Path program =
          Path.of(ServeCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.ofNullable(program.getParent())
          .filter(folder -> Files.isRegularFile(program))
          .filter(folder -> Files.isDirectory(folder.resolve("questionnaires")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isGood(Library library, Streams streams) {
    Validation validation = new Validation(library);
    validation.checkLibrary();
    List<Problem> errors =
        validation.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return true;
    }
    Messages messages = new Messages(streams);
    messages.problems(errors);
    messages.say(Messages.count(errors));
    return false;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new UsageException(
        "`%s` is not a port".formatted(text), "Write a number from 0 to " + HIGHEST_PORT + ".");
  }

  private static URI address(String text) {
    return SiteAddress.of(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "`%s` is not an address of a site".formatted(text), SiteAddress.HELP));
  }
}
