package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** One component alone, as it runs in a container. */
@Command(
        name = "run",
        description = {
            "Run one component alone, against the Kafka of $KAFKA_BOOTSTRAP_SERVERS",
            "and the registry of $SCHEMA_REGISTRY_URL. It is configured by its environment."
        },
        synopsisSubcommandLabel = "COMPONENT",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: KAFKA_BOOTSTRAP_SERVERS=localhost:9092 SCHEMA_REGISTRY_URL=http://localhost:8081"
                    + " wiredesk run streams"
        })
final class RunCommand {

    private RunCommand() {}

    /** The command with its components. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new RunCommand())
                .addSubcommand(new RunProducerCommand(surroundings))
                .addSubcommand(new RunStreamsCommand(surroundings))
                .addSubcommand(new RunMonitorCommand(surroundings))
                .addSubcommand(new RunOutletsCommand(surroundings));
    }
}
