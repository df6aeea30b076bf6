package org.localbydefault.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help and shell completion, laid out by picocli from the commands' syntax. */
final class Manual {
  private static final int WIDTH = 88;

  private final CommandLine line;
  private final Ansi ansi;

  private Manual(CommandLine line, Ansi ansi) {
    this.line = line;
    this.ansi = ansi;
  }

  /** The manual of the program, with all its commands. */
  static Manual of(Syntax program, List<Syntax> commands, Streams streams) {
    CommandSpec root = spec(program);
    if (!commands.isEmpty()) {
      root.usageMessage().synopsisSubcommandLabel("COMMAND");
    }
    commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
    CommandLine line = new CommandLine(root);
    line.setUsageHelpWidth(WIDTH);
    Ansi ansi = streams.isColoured() ? Ansi.ON : Ansi.OFF;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    return new Manual(line, ansi);
  }

  String help() {
    return line.getUsageMessage(ansi);
  }

  /** The help of one command. */
  String help(String command) {
    return Optional.ofNullable(line.getSubcommands().get(command))
        .orElse(line)
        .getUsageMessage(ansi);
  }

  /** A script that makes bash and zsh complete the commands. */
  String completion() {
    return AutoComplete.bash(line.getCommandName(), line);
  }

  private static CommandSpec spec(Syntax syntax) {
    CommandSpec spec = CommandSpec.create().name(syntax.name());
    spec.usageMessage()
        .description(syntax.description())
        .footer(syntax.footer().toArray(String[]::new))
        .abbreviateSynopsis(true)
        .sortOptions(false);
    int index = 0;
    for (Syntax.Parameter parameter : syntax.parameters()) {
      boolean isMany = parameter.most() > 1;
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(isMany ? index + "..*" : String.valueOf(index))
              .arity(isMany ? parameter.fewest() + "..*" : parameter.fewest() == 1 ? "1" : "0..1")
              .type(isMany ? String[].class : String.class)
              .paramLabel(parameter.label())
              .description(parameter.description())
              .build());
      index++;
    }
    syntax.options().forEach(option -> spec.addOption(spec(option)));
    return spec;
  }

  private static OptionSpec spec(Syntax.Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(String[]::new)).description(option.description());
    if (option.hasValue()) {
      builder.type(String.class).arity("1").paramLabel(option.label());
    }
    return option.values().isEmpty()
        ? builder.build()
        : builder.completionCandidates(option.values()).build();
  }
}
