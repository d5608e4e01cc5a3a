package org.wiredesk.producer.feed;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator when a feed stops flowing and when it flows again: a line for each change, none for each try. */
final class FeedHealth {

    private static final Logger LOG = LoggerFactory.getLogger(FeedHealth.class);

    private final Path folder;
    private boolean stalled;

    FeedHealth(Path folder) {
        this.folder = folder;
    }

    /** It does not flow. */
    void stalled(String reason) {
        if (!stalled) {
            stalled = true;
            LOG.atWarn()
                    .addKeyValue("path", folder)
                    .addKeyValue("reason", reason)
                    .log("The feed has stopped; what was taken is kept and tried again until it is published");
        }
    }

    /** Something went through. */
    void flowing() {
        if (stalled) {
            stalled = false;
            LOG.atInfo().addKeyValue("path", folder).log("The feed flows again");
        }
    }
}
