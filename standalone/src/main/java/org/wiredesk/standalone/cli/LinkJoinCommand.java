package org.wiredesk.standalone.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins a story into another one. */
@Command(
        name = "join",
        description = {
            "Join two stories of one source: the second ends, and goes on in the first.",
            "Its topics are told to take it down; later items of both go to the first."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk link join ap-0k3v9q2m1c7t5x8z ap-7h2d4f6g8j1k3m5n --dry-run"})
final class LinkJoinCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "The id of the story that goes on.")
    private String story = "";

    @Parameters(index = "1", paramLabel = "JOINED", description = "The id of the story that ends in it.")
    private String joined = "";

    LinkJoinCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        return new LinkRun(surroundings, options).of(planner -> planner.join(story, joined));
    }
}
