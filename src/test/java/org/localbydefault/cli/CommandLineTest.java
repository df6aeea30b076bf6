package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private static final Path DISTRICT = Ran.example("fernmoor-district");

  @Test
  void helpNamesEveryCommandAndEveryExitCode() {
    Ran ran = Ran.command("--help");
    assertThat(ran.code()).isZero();
    for (Command command : Commands.all()) {
      assertThat(ran.out()).contains("\n  " + command.syntax().name());
    }
    assertThat(ran.out()).contains("  0  good", "  1  ", "  2  ", "  3  ");
    assertThat(ran.people()).isEmpty();
  }

  @Test
  void everyCommandHasHelpThatNamesItsOptions() {
    for (Command command : Commands.all()) {
      Ran ran = Ran.command(command.syntax().name(), "--help");
      assertThat(ran.code()).isZero();
      command.syntax().options().forEach(o -> assertThat(ran.out()).contains(o.name()));
      command.syntax().parameters().forEach(p -> assertThat(ran.out()).contains(p.label()));
    }
  }

  @Test
  void theVersionIsTheOneOfTheBuild() throws IOException {
    var version =
        Pattern.compile("<artifactId>local-by-default</artifactId>\\s*<version>(.*?)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Ran.command("--version").out())
        .isEqualTo("Local by Default " + version.group(1) + "\n");
  }

  @Test
  void theCompletionScriptNamesEveryCommandAndOption() {
    String script = Ran.command("generate-completion").out();
    assertThat(script).startsWith("#!/usr/bin/env bash");
    for (Command command : Commands.all()) {
      assertThat(script).contains("${COMP_WORDS[0]} " + command.syntax().name() + "\"");
      command.syntax().options().forEach(o -> assertThat(script).contains(o.name()));
    }
    assertThat(script).contains("scrutiny-pack");
  }

  @Test
  void anOptionWithoutItsCommandSaysWhoseItIs() {
    for (String word : new String[] {"--port", "--port=9000"}) {
      Ran ran = Ran.command(word, "9000");
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.people())
          .contains("`--port` stands without a command before it", "Write `serve --port`.");
    }
    assertThat(Ran.command("--prot", "9000").people()).contains("`--prot` is not a known option");
  }

  @Test
  void nothingAtAllShowsTheHelpToPeopleAndIsAMistake() {
    Ran ran = Ran.command();
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.people()).contains("Commands:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          repor ANSWERS                      | `repor` is not a known command         | Did you mean `report`?
          --verison                          | `--verison` is not a known option      | Did you mean `--version`?
          score                              | ANSWERS is missing                     | The file with the answers.
          score ANSWERS more                 | `more` is more than `score` takes      | quotes
          score ANSWERS --format jsn         | `jsn` is not a known format            | Did you mean `json`?
          score ANSWERS --fromat json        | `--fromat` is not a known option       | Did you mean `--format`?
          score ANSWERS --format             | --format needs a value                 | --format FORMAT
          score ANSWERS --format=csv --format=csv | --format stands twice             | Keep one
          score ANSWERS --help=yes           | --help takes no value                  | error
          score ANSWERS --content nowhere    | there is no folder nowhere             | error
          score ANSWERS --content src        | holds neither `questionnaires` nor `reports` | Name the folder
          explain ANSWERS community.funding-lenght | is neither a statement nor a principle | Did you mean `community.funding-length`?
          explain ANSWERS comunity           | is neither a statement nor a principle | Did you mean `community`?
          report ANSWERS --kind counsil      | `counsil` is not a known kind of report | Did you mean `council`?
          report ANSWERS --kind wording      | `wording` is not a known kind of report | Allowed:
          report ANSWERS --format json --kind council | --kind goes with pdf and html | Leave --kind out
          report ANSWERS -o nowhere/a.pdf    | there is no folder                     | Make it first.
          report ANSWERS ANSWERS             | would both be written to               | Rename one
          report ANSWERS --kind council,board-page -o - | 2 files can't go to standard output | Name a folder
          report ANSWERS a.yaml --previous ANSWERS | --previous goes with one file    | one by one
          verify nothing.pdf ANSWERS         | there is no file nothing.pdf           | error
          new cuncil                         | `cuncil` is not a known thing to start | Did you mean `council`?
          new council --questionnaire keep   | `keep` is not a known questionnaire    | keep-it-local
          validate src/main/resources/fonts  | holds no files to check                | error
          """)
  void whatCantBeDoneAsAskedIsSaidWithAHint(String line, String message, String hint) {
    Object[] words = line.replace("ANSWERS", DISTRICT.toString()).split(" ");
    Ran ran = Ran.command(words);
    assertThat(ran.people()).startsWith("error: ").contains(message, hint);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void afterTwoHyphensANameMayBeginWithOne(@TempDir Path folder) {
    Ran ran = Ran.command("score", "--", "-a.yaml");
    assertThat(ran.people()).contains("-a.yaml: error: there is no such file");
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void colourIsForPeopleWhoWatch() {
    assertThat(Ran.command("score", "nothing.yaml").people()).doesNotContain("\u001b");
    assertThat(Ran.watched("score", "nothing.yaml").people()).contains("\u001b[31merror:");
    assertThat(Ran.command("--help").out()).doesNotContain("\u001b");
    assertThat(Ran.watched("--help").out()).contains("\u001b");
  }

  @Test
  void aStreamThatCantBeWrittenIsBrokenMachinery() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertBroken(full, "output could not be written: the disk is full");
  }

  @Test
  void whateverBreaksIsOneSentenceAndItsPlaceIsShownOnRequest() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("it broke");
          }
        };
    String people = assertBroken(broken, "something broke in the program: IllegalStateException");
    assertThat(people).contains("--stacktrace").doesNotContain("\tat ");
    assertThat(assertBroken(broken, "it broke", "--stacktrace")).contains("\tat ");
  }

  private static String assertBroken(OutputStream data, String message, String... more) {
    var people = new java.io.ByteArrayOutputStream();
    PrintStream print = new PrintStream(people, true, StandardCharsets.UTF_8);
    List<String> words =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("score", DISTRICT.toString()),
                java.util.stream.Stream.of(more))
            .toList();
    int code = LocalByDefault.run(words, new Streams(data, print, false, false));
    assertThat(code).isEqualTo(ExitCode.BROKEN);
    assertThat(people.toString(StandardCharsets.UTF_8)).startsWith("error: ").contains(message);
    return people.toString(StandardCharsets.UTF_8);
  }
}
