package org.wiredesk.producer.feed.run;

import java.io.IOException;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.status.FeedStatus;

/** A feed that is open: what comes in over it goes to Kafka. */
public interface Feed extends AutoCloseable {

    /** Begins to take what comes in. */
    void start();

    /** How it is doing; may be asked from any thread. */
    FeedStatus status();

    /** How the files behind it are doing; may be asked from any thread. */
    DropFolderCounts counts();

    /** Looks whether it has fallen silent, and says so in the log. */
    void look();

    /** Stops within a few seconds. Nothing is lost: what is under way is taken up at the next start. */
    @Override
    void close() throws IOException;
}
