package org.wiredesk.producer.large;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;

/** A process of its own that reads one file as the producer does, and prints how many items it parsed and how many it refused. */
public final class CountOutcomes {

    private CountOutcomes() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Payload payload = new Payload.OnDisk(file, Files.size(file));
        var intake = new Receipts(Clock.systemUTC()).receive("drop", Optional.of("ap"), Optional.of("large"), payload);
        int[] counts = new int[2];
        new WireReader().read(intake, Optional.empty(), outcome -> {
            counts[0] += outcome instanceof Parsed ? 1 : 0;
            counts[1] += outcome instanceof Refused ? 1 : 0;
        });
        System.out.println(counts[0] + " parsed, " + counts[1] + " refused");
    }
}
