package org.wiredesk.standalone.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.Installation;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.folder.DeskFolder;
import org.wiredesk.streams.StreamsSettings;

/**
 * How a desk runs.
 *
 * @param installation where the program lies
 * @param folder where it keeps what it knows
 * @param ports where its parts listen
 * @param feed a folder of the user's that wire copy is taken from, beside the desk's own inbox
 */
public record DeskSettings(Installation installation, DeskFolder folder, DeskPorts ports, Optional<Path> feed) {

    private static final String INSTANCE = "standalone";

    /** Where the desk is reached when it runs. */
    public Addresses addresses() {
        return new Addresses(
                "127.0.0.1:" + ports.kafka(),
                "http://127.0.0.1:" + ports.registry() + "/apis/ccompat/v7",
                "http://127.0.0.1:" + ports.http());
    }

    /** The same for those who work with Kafka. */
    Cluster cluster() {
        return new Cluster(addresses().bootstrapServers(), addresses().registryUrl());
    }

    /** How the topology runs in it. */
    StreamsSettings streams() {
        return StreamsSettings.single(cluster(), folder.state(), INSTANCE);
    }
}
