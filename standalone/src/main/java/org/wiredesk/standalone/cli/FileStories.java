package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.streams.StoryPreview;
import org.wiredesk.streams.copy.CopyRules;
import org.wiredesk.streams.enrich.Enricher;

/** Reads what stories the items of wire files would open. */
final class FileStories {

    private static final String FEED = "rules";

    private FileStories() {}

    /**
     * The stories in the order of the files.
     *
     * @param word what the user called the file or folder
     * @throws Failure if nothing in it can be read
     */
    static List<Story> in(String word, Optional<String> source, Surroundings surroundings) throws IOException {
        StoryPreview preview = new StoryPreview(
                CopyRules.of(new EnvironmentReader(surroundings.environment()).file("WIREDESK_COPY_RULES")),
                Enricher.standard());
        Receipts receipts = new Receipts(Clock.systemUTC());
        WireReader reader = new WireReader();
        List<Story> stories = new ArrayList<>();
        for (Input input : Input.of(List.of(word), surroundings.folder())) {
            Intake intake = receipts.receive(FEED, source, input.name(), input.payload(surroundings.in()));
            for (ParseOutcome outcome : reader.read(intake, Optional.empty())) {
                if (outcome instanceof Parsed parsed) {
                    preview.of(parsed.item()).ifPresent(stories::add);
                }
                if (outcome instanceof Refused refused) {
                    surroundings.aside().line(input.title() + " would be rejected: " + refused.reason());
                }
            }
        }
        if (stories.isEmpty()) {
            throw Failure.failed("'" + word + "' has no story in it. './wiredesk check " + word + "' says why.");
        }
        return stories;
    }
}
