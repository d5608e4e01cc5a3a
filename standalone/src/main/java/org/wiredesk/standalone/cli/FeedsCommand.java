package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.feed.status.FeedStatusJson;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.folder.DeskFolder;
import org.wiredesk.standalone.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how each feed is doing. */
@Command(
        name = "feeds",
        description = {
            "Show how each feed is doing: its last item, its rate, its rejects, and whether it is silent",
            "for longer than it should be."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk feeds --json | jq 'select(.alarm)'"})
final class FeedsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final Surroundings surroundings;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the producer tells about itself, http://HOST:PORT. Default: that of a running 'up'.")
    private @Nullable URI url;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the running 'up'. Default: ${DEFAULT-VALUE}.",
            defaultValue = DeskFolder.DEFAULT)
    private Path data = Path.of(DeskFolder.DEFAULT);

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    private FeedsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command with what belongs to it. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new FeedsCommand(surroundings)).addSubcommand(new FeedsCheckCommand(surroundings));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonNode feeds = ask(url == null ? running() : url);
        Console console = surroundings.console();
        if (json) {
            feeds.forEach(feed -> console.line(feed.toString()));
            return ExitCode.OK;
        }
        FeedTable table = new FeedTable(console.terminal(), ZoneId.systemDefault());
        console.line(table.header());
        feeds.forEach(feed -> table.rows(FeedStatusJson.read(feed)).forEach(console::line));
        return ExitCode.OK;
    }

    private URI running() throws IOException {
        DeskFolder folder = new DeskFolder(surroundings.folder().resolve(data));
        return Addresses.readFrom(folder)
                .map(addresses -> URI.create(addresses.httpUrl()))
                .orElseThrow(() -> Failure.unreachable("No desk is running on " + folder.root()
                        + ". Start one with './wiredesk up', name its folder with --data, or name another producer with"
                        + " --url http://HOST:PORT."));
    }

    private static JsonNode ask(URI address) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/feeds"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            JsonNode feeds = new ObjectMapper().readTree(answer.statusCode() == OK ? answer.body() : "");
            if (feeds.isArray()) {
                return feeds;
            }
        } catch (JsonProcessingException e) {
            throw Failure.failed(address + " does not tell about feeds: is it the HTTP port of a producer?");
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.unreachable(
                    "Nobody answers at " + address + ". Does the producer run, and is that its HTTP port?");
        }
        throw Failure.failed(address + " does not tell about feeds: is it the HTTP port of a producer?");
    }
}
