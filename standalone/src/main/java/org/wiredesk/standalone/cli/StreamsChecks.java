package org.wiredesk.standalone.cli;

import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.StreamsSettings;
import org.wiredesk.streams.copy.CopyRules;

/** Reads the files that the topology's settings name before anything is started, so that their mistakes are told with all the others. What comes with the app is read when it starts. */
final class StreamsChecks {

    private StreamsChecks() {}

    static void files(StreamsSettings settings, Mistakes mistakes) {
        settings.rules().ifPresent(file -> mistakes.in(() -> StreamsApp.rules(settings)));
        settings.copyRules().ifPresent(file -> mistakes.in(() -> CopyRules.of(settings.copyRules())));
    }
}
