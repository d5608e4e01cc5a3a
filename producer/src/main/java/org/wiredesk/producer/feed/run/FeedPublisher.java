package org.wiredesk.producer.feed.run;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.feed.IntakePublisher;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.SourceNames;
import org.wiredesk.producer.publish.OutcomeFilter;
import org.wiredesk.producer.publish.Published;
import org.wiredesk.records.WireItem;

/** Publishes what a feed brings as the feed is configured: its source, its format, its rule of identity, without what it has sent before. */
final class FeedPublisher implements IntakePublisher {

    /** The number that a spooled file has in front, so that files stay in order; nobody has to see it. */
    private static final Pattern SPOOL_NUMBER = Pattern.compile("^\\d{16}~");

    private final FeedSettings settings;
    private final DeliveryPublisher publisher;
    private final FeedWatch watch;
    private final Identity identity;
    private final SentItems sentItems;

    FeedPublisher(FeedSettings settings, DeliveryPublisher publisher, FeedWatch watch, SentItems sentItems) {
        this.settings = settings;
        this.publisher = publisher;
        this.watch = watch;
        this.identity = new Identity(settings.identity());
        this.sentItems = sentItems;
    }

    @Override
    public CompletableFuture<Published> publish(Intake intake) {
        SentItems.Delivery delivery = sentItems.delivery();
        CompletableFuture<Published> published;
        try {
            published = publisher.publish(asConfigured(intake), settings.format(), new Unsent(delivery, identity));
        } catch (RuntimeException | Error e) {
            delivery.failed();
            throw e;
        }
        delivery.read();
        return published.whenComplete((result, failure) -> ended(delivery, result, failure));
    }

    private void ended(SentItems.Delivery delivery, @Nullable Published published, @Nullable Throwable failure) {
        if (published != null) {
            delivery.acknowledged();
            watch.leftOut(delivery.leftOut());
            watch.published(published);
        } else {
            delivery.failed();
            watch.publishingFailed(Reasons.of(failure));
        }
    }

    private Intake asConfigured(Intake intake) {
        Optional<String> source = source(intake).flatMap(SourceNames::shortName);
        Optional<String> name =
                intake.deliveredAs().map(text -> SPOOL_NUMBER.matcher(text).replaceFirst(""));
        return new Intake(
                intake.deliveryId(),
                intake.feed(),
                source,
                name,
                intake.receivedAt(),
                intake.payload(),
                intake.rawHash());
    }

    /** The folder that a file lies in says best who sends it; what a caller says of himself counts only where nobody else does. */
    private Optional<String> source(Intake intake) {
        return settings.from() instanceof FeedSource.Push
                ? settings.source().or(intake::source)
                : intake.source().or(settings::source);
    }

    /** Lets through what was not sent before, under the identity that the feed's rule gives it. */
    private record Unsent(SentItems.Delivery delivery, Identity identity) implements OutcomeFilter {

        @Override
        public Optional<WireItem> pass(WireItem item) {
            return delivery.unlessSent(identity.of(item));
        }

        @Override
        public boolean passes(Refused refused, boolean alone) {
            return delivery.isNew(refused, alone);
        }
    }
}
