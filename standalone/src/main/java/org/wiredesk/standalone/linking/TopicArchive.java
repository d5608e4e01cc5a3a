package org.wiredesk.standalone.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.producer.decisions.DecisionLookup;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.records.Decision;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;

/** Reads the archive off the topics, each time anew. Items are looked for from the time of receipt that their ids say. */
public final class TopicArchive implements LinkArchive {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final LongConsumer progress;
    private long read;

    /**
     * Nothing is read before a method is called.
     *
     * @param progress told how many records were read so far
     */
    public TopicArchive(Cluster cluster, LongConsumer progress) {
        this.cluster = cluster;
        this.progress = progress;
    }

    @Override
    public LinkLedger ledger() {
        List<LinkCorrection> corrections = new ArrayList<>();
        this.<LinkCorrection>scan(
                Topics.WIRE_LINK_CORRECTIONS, Optional.empty(), (key, value) -> corrections.add(value.get()));
        return new LinkLedger(corrections);
    }

    @Override
    public Optional<Decision> decision(String itemId) {
        return receipt(itemId).flatMap(known -> new DecisionLookup(cluster).of(itemId));
    }

    @Override
    public List<Decision> decisionsOf(String storyId, LinkLedger ledger) {
        List<Decision> decisions = new ArrayList<>();
        this.<Decision>scan(Topics.NEWS_DECISIONS, Optional.empty(), (key, value) -> {
            Decision decision = value.get();
            if (decision.getStoryId()
                    .filter(decided ->
                            ledger.storyOf(decision.getItemId(), decided).equals(storyId))
                    .isPresent()) {
                decisions.add(decision);
            }
        });
        decisions.sort(Comparator.comparing(Decision::getReceivedAt).thenComparing(Decision::getItemId));
        return List.copyOf(decisions);
    }

    @Override
    public Map<String, Revision> newest(Set<String> storyIds) {
        Map<String, Revision> newest = new HashMap<>();
        this.<Revision>scan(Topics.NEWS_REVISIONS, Optional.empty(), (key, value) -> {
            if (storyIds.contains(key)) {
                newest.merge(key, value.get(), TopicArchive::newer);
            }
        });
        return newest;
    }

    @Override
    public Map<String, WireItem> items(Collection<String> itemIds) {
        Optional<Instant> since =
                itemIds.stream().flatMap(id -> receipt(id).stream()).min(Comparator.naturalOrder());
        Map<String, WireItem> items = new HashMap<>();
        this.<WireItem>scan(Topics.WIRE_ITEMS, since.map(first -> first.minus(CLOCKS_DIFFER)), (key, value) -> {
            WireItem item = value.get();
            if (itemIds.contains(item.getItemId())) {
                items.put(item.getItemId(), item);
            }
        });
        return items;
    }

    /** A message to editors leaves the text as it is. */
    private static Revision newer(Revision before, Revision after) {
        return after.getKind() == RevisionKind.ADVISORY ? before : after;
    }

    /** When an item was received, as its id says; empty if it is no id of ours. */
    private static Optional<Instant> receipt(String itemId) {
        try {
            return Optional.of(Intake.receivedAt(itemId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T extends SpecificRecord> void scan(
            KafkaTopic topic, Optional<Instant> since, BiConsumer<String, Supplier<T>> receiver) {
        try (Deserializer<T> avro = AvroSerde.deserializer(cluster.registryUrl())) {
            TopicScan.read(cluster, List.of(topic.name()), since, record -> {
                progress.accept(++read);
                receiver.accept(
                        new String(record.key(), UTF_8), () -> avro.deserialize(record.topic(), record.value()));
            });
        }
    }
}
