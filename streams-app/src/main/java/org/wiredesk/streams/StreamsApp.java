package org.wiredesk.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.streams.copy.CopyRules;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/** The topology at work: creates the topics, runs until it is closed or fails. */
public final class StreamsApp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    private final KafkaStreams streams;
    private final KafkaStreamsMetrics metrics;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    private StreamsApp(KafkaStreams streams, KafkaStreamsMetrics metrics) {
        this.streams = streams;
        this.metrics = metrics;
    }

    /**
     * Starts; returns before the first record is processed, see {@link #isReady}.
     *
     * @throws org.wiredesk.schemas.InvalidConfiguration if the routing rules cannot be used
     * @throws ExecutionException if the topics cannot be created
     */
    public static StreamsApp start(StreamsSettings settings, MeterRegistry registry)
            throws ExecutionException, InterruptedException {
        RoutingRules rules = rules(settings);
        TopicsAdmin.ensure(settings.cluster(), Topics.all(rules.topics()));
        TopologySettings topology = new TopologySettings(
                settings.cluster().registryUrl(),
                rules,
                Enricher.standard(),
                CopyRules.of(settings.copyRules()),
                settings.furniture(),
                settings.linking(),
                settings.overtakesAfter(),
                settings.relating(),
                settings.retention(),
                InstantSource.system(),
                new RulesMetrics(registry),
                new DecisionCounter(registry));
        KafkaStreams streams = new KafkaStreams(
                NewswireTopology.build(topology),
                StreamsProperties.of(settings),
                new SteadyTime(InstantSource.system(), System::nanoTime));
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        StreamsApp app = new StreamsApp(streams, metrics);
        streams.setUncaughtExceptionHandler(app::fail);
        streams.start();
        return app;
    }

    /** The rules that these settings name: a file's, or the built-in ones. */
    public static RoutingRules rules(StreamsSettings settings) {
        MediaTopicTree tree = MediaTopicTree.standard();
        return settings.rules()
                .map(file -> RoutingRulesReader.check(file, tree).orThrow())
                .orElseGet(() -> RoutingRulesReader.standard(tree));
    }

    private StreamThreadExceptionResponse fail(Throwable cause) {
        LOG.atError().setCause(cause).log("The topology stopped on an error that it cannot work around");
        failure.complete(cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Completes with the cause if the topology dies; never otherwise. */
    public CompletableFuture<Throwable> failure() {
        return failure;
    }

    /** Whether it processes records, or will when it has its work assigned. */
    public boolean isAlive() {
        return streams.state().isRunningOrRebalancing();
    }

    /** Whether it has its work and all of its state. */
    public boolean isReady() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Commits what is done and stops, within eight seconds. */
    @Override
    public void close() {
        metrics.close();
        if (!streams.close(CloseOptions.timeout(CLOSE_TIMEOUT))) {
            LOG.atWarn().log("The topology did not stop in time; what it had not committed will be processed again");
        }
    }
}
