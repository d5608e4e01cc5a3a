package org.wiredesk.standalone.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.monitor.MonitorSettings;
import org.wiredesk.outlets.OutletsSettings;
import org.wiredesk.producer.ProducerSettings;
import org.wiredesk.producer.feed.settings.FeedSettings;
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
 * @param feeds the feeds of the user's file
 * @param streams how the topology runs in it
 * @param outlets who gets deliveries without Kafka
 * @param monitor how its page runs
 */
public record DeskSettings(
        Installation installation,
        DeskFolder folder,
        DeskPorts ports,
        Optional<Path> feed,
        List<FeedSettings> feeds,
        StreamsSettings streams,
        OutletsSettings outlets,
        MonitorSettings monitor) {

    /** The desk's own inbox. */
    private static final String INBOX = "drop";
    /** The user's folder. */
    private static final String FOLDER = "feed";

    private static final String INSTANCE = "standalone";

    /** Where the desk is reached when it runs. */
    public Addresses addresses() {
        return addresses(ports);
    }

    private static Addresses addresses(DeskPorts ports) {
        return new Addresses(
                "127.0.0.1:" + ports.kafka(),
                "http://127.0.0.1:" + ports.registry() + "/apis/ccompat/v7",
                "http://127.0.0.1:" + ports.http());
    }

    /** The same for those who work with Kafka. */
    Cluster cluster() {
        return new Cluster(addresses().bootstrapServers(), addresses().registryUrl());
    }

    /** Its feeds: the inbox, the user's folder, and those of the user's file. */
    ProducerSettings producer() {
        List<FeedSettings> all = new ArrayList<>();
        all.add(FeedSettings.folder(INBOX, folder.inbox()));
        feed.ifPresent(path -> all.add(FeedSettings.folder(FOLDER, path)));
        all.addAll(feeds);
        return new ProducerSettings(cluster(), all, folder.feeds());
    }

    /** What keeps the user's feeds from running beside the desk's own, as sentences. */
    public static List<String> problems(List<FeedSettings> feeds) {
        return feeds.stream()
                .map(FeedSettings::name)
                .filter(name -> name.equals(INBOX) || name.equals(FOLDER))
                .map(name -> "The desk has a feed named `" + name + "` of its own; rename yours.")
                .toList();
    }

    /**
     * How the topology runs in a desk: as the user's environment says, on the desk's own Kafka. What the environment says of another Kafka does not count here.
     *
     * @throws org.wiredesk.schemas.InvalidConfiguration with every mistake in it
     */
    public static StreamsSettings streams(DeskFolder folder, DeskPorts ports, Map<String, String> environment) {
        return StreamsSettings.fromEnvironment(own(folder, ports, environment));
    }

    /**
     * The same of its page.
     *
     * @throws org.wiredesk.schemas.InvalidConfiguration with every mistake in it
     */
    public static MonitorSettings monitor(DeskFolder folder, DeskPorts ports, Map<String, String> environment) {
        return MonitorSettings.fromEnvironment(own(folder, ports, environment));
    }

    private static Map<String, String> own(DeskFolder folder, DeskPorts ports, Map<String, String> environment) {
        Map<String, String> own = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("WIREDESK_")) {
                own.put(name, value);
            }
        });
        own.put("KAFKA_BOOTSTRAP_SERVERS", addresses(ports).bootstrapServers());
        own.put("SCHEMA_REGISTRY_URL", addresses(ports).registryUrl());
        own.put("WIREDESK_STATE_DIR", folder.state().toString());
        own.put("WIREDESK_INSTANCE_ID", INSTANCE);
        own.put("WIREDESK_MONITOR_DIR", folder.monitor().toString());
        return own;
    }

    /**
     * How the outlets run in a desk: as the user's environment says, on the desk's own Kafka.
     *
     * @throws org.wiredesk.schemas.InvalidConfiguration with every mistake in it
     */
    public static OutletsSettings outlets(DeskPorts ports, Map<String, String> environment) {
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().removeIf(name -> name.startsWith("KAFKA_") || name.startsWith("SCHEMA_REGISTRY_"));
        own.put("KAFKA_BOOTSTRAP_SERVERS", addresses(ports).bootstrapServers());
        own.put("SCHEMA_REGISTRY_URL", addresses(ports).registryUrl());
        return OutletsSettings.fromEnvironment(own);
    }
}
