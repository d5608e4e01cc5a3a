package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;

/** Finds who, what and where in a revision: the agency's own codes count for more than what a classifier thinks. */
public final class Enricher {

    private static final String ENGLISH = "en";
    private static final String UNDETERMINED = "und";

    private final EntityExtractor extractor;
    private final AgencyTopics agencyTopics;
    private final TopicClassifier classifier;

    /** An enricher of these parts. */
    public Enricher(EntityExtractor extractor, AgencyTopics agencyTopics, TopicClassifier classifier) {
        this.extractor = extractor;
        this.agencyTopics = agencyTopics;
        this.classifier = classifier;
    }

    /** The one that the pipeline runs with. */
    public static Enricher standard() {
        MediaTopicTree tree = MediaTopicTree.standard();
        return new Enricher(new RuleEntityExtractor(), new AgencyTopics(tree), new LexiconTopicClassifier(tree));
    }

    /**
     * What the revision's body, headline and codes say. Of a text in another language than English only the codes
     * are read.
     */
    public Enriched enrich(Revision revision) {
        Optional<String> language = language(revision);
        List<MediaTopic> sent = agencyTopics.of(revision.getSubjects());
        List<MediaTopic> topics =
                sent.isEmpty() ? classifier.classify(revision.getHeadline(), revision.getBody(), language) : sent;
        return new Enriched(extractor.extract(revision.getBody(), language), topics);
    }

    /**
     * The language that the agency names; where it names none, English or undetermined, by the small words of the
     * text.
     */
    private static Optional<String> language(Revision revision) {
        Optional<String> named = revision.getLanguage().filter(language -> !language.isBlank());
        String guess = English.readsLike(revision.getBody()) ? ENGLISH : UNDETERMINED;
        return named.or(() -> Optional.of(guess));
    }
}
