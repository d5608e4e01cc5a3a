package org.wiredesk.standalone.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an item out of its story. */
@Command(
        name = "split",
        description = {
            "Take an item out of its story and let it open one of its own.",
            "If it made the story's newest revision, the story goes back to what it said before."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk link split 20260314T120000.000000Z-3fa9c1d2-0 --reason 'another fire'"})
final class LinkSplitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Parameters(paramLabel = "ITEM", description = "The item's id, as its decision says it.")
    private String item = "";

    LinkSplitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        return new LinkRun(surroundings, options).of(planner -> planner.split(item));
    }
}
