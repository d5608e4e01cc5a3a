package org.wiredesk.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Corrects which items belong to which story. */
@Command(
        name = "link",
        description = {
            "Correct which story an item belongs to, where the topology was wrong.",
            "History and topics follow. Who did it and why is kept on wire.link-corrections."
        },
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: wiredesk link split 20260314T120000.000000Z-3fa9c1d2-0 --reason 'another fire' --dry-run"
        })
final class LinkCommand {

    private LinkCommand() {}

    /** The command with what it can do. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new LinkSplitCommand(surroundings))
                .addSubcommand(new LinkJoinCommand(surroundings));
    }
}
