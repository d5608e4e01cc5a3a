package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures how right and how quick the enrichment is, on texts whose answers people have given. */
@Command(
        name = "evaluate",
        description = "Measure the enrichment on texts whose right answers are known. Kafka need not be there.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk evaluate entities news.conll"})
final class EvaluateCommand {

    private EvaluateCommand() {}

    /** The command with what it can do. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new EvaluateCommand())
                .addSubcommand(new EvaluateEntitiesCommand(surroundings))
                .addSubcommand(new EvaluateTopicsCommand(surroundings));
    }
}
