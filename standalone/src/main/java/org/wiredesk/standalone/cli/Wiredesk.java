package org.wiredesk.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.wiredesk.standalone.logging.LogFormat;
import org.wiredesk.standalone.logging.Logging;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The command line's entry. Results go to standard output, all else to standard error. */
@Command(
        name = "wiredesk",
        description = "A wire desk that streams: every story once, in order, with its corrections and kills.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: wiredesk up",
            "",
            "Exit codes: 0 all is well, 1 something failed or was refused, 2 not understood, 3 bad configuration,",
            "4 Kafka does not answer, 130 after Ctrl-C, 143 after a polite kill."
        })
public final class Wiredesk {

    private Wiredesk() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(execute(Surroundings.ofProcess(), arguments));
    }

    /** Runs a command and gives its exit code. */
    static int execute(Surroundings surroundings, String... arguments) {
        Ansi ansi = surroundings.output().colour() ? Ansi.ON : Ansi.OFF;
        CommandLine line = new CommandLine(new Wiredesk())
                .addSubcommand(new UpCommand(surroundings))
                .addSubcommand(new PublishCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new TailCommand(surroundings))
                .addSubcommand(new TopicsCommand(surroundings))
                .addSubcommand(new StoryCommand(surroundings))
                .addSubcommand(new HeldCommand(surroundings))
                .addSubcommand(ReplayCommand.line(surroundings))
                .addSubcommand(LinkCommand.line(surroundings))
                .addSubcommand(FeedsCommand.line(surroundings))
                .addSubcommand(EvaluateCommand.line(surroundings))
                .addSubcommand(RulesCommand.line(surroundings))
                .addSubcommand(RunCommand.line(surroundings))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.min(surroundings.output().width(), 120))
                .setOut(new PrintWriter(surroundings.out(), true, UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Excuses(surroundings));
        line.setExecutionStrategy(parsed -> run(surroundings, parsed));
        return line.execute(arguments);
    }

    private static int run(Surroundings surroundings, ParseResult parsed) {
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            parsed.commandSpec().commandLine().usage(surroundings.err());
            return ExitCode.USAGE;
        }
        Logging.quiet(LogFormat.from(surroundings.environment()).orElse(LogFormat.TEXT));
        return new CommandLine.RunLast().execute(parsed);
    }
}
