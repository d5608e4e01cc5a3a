package org.wiredesk.streams.link;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.LearnedFurniture;

/** Obeys editors' corrections of links, on the stores of {@link LinkStep}: both see one source's records one after the other. */
public final class CorrectLinksStep implements ProcessorSupplier<String, LinkCorrection, String, LinkedItem> {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectLinksStep.class);

    private final Set<StoreBuilder<?>> stores;
    private final Function<ProcessorContext<?, ?>, StoredByLinkStep> remembering;
    private final LinkCorrector corrector;
    private final CopyDesk copyDesk;
    private final LearnedFurniture learned;

    CorrectLinksStep(
            Set<StoreBuilder<?>> stores,
            Function<ProcessorContext<?, ?>, StoredByLinkStep> remembering,
            LinkCorrector corrector,
            CopyDesk copyDesk,
            LearnedFurniture learned) {
        this.stores = stores;
        this.remembering = remembering;
        this.corrector = corrector;
        this.copyDesk = copyDesk;
        this.learned = learned;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return stores;
    }

    @Override
    public Processor<String, LinkCorrection, String, LinkedItem> get() {
        return new Correcting();
    }

    private final class Correcting implements Processor<String, LinkCorrection, String, LinkedItem> {

        private ProcessorContext<String, LinkedItem> context;
        private StoredByLinkStep remembered;

        @Override
        public void init(ProcessorContext<String, LinkedItem> context) {
            this.context = context;
            this.remembered = remembering.apply(context);
        }

        @Override
        public void process(Record<String, LinkCorrection> record) {
            LinkCorrection correction = record.value();
            RememberedLinks known = remembered.at(correction.getCorrectedAt());
            List<LinkedItem> told = corrector.obey(correction, known.corrected(), known, item -> clean(item, known));
            if (told.isEmpty()) {
                LOG.atInfo()
                        .addKeyValue("correctionId", correction.getCorrectionId())
                        .log(
                                "A correction of links changes nothing: it was obeyed before, or the links are not those that it corrects");
            }
            told.forEach(
                    item -> context.forward(record.withKey(item.getStoryId()).withValue(item)));
        }

        private Copy clean(WireItem item, RememberedLinks known) {
            return learned.lift(copyDesk.clean(item), item.getSource(), item.getReceivedAt(), known);
        }
    }
}
