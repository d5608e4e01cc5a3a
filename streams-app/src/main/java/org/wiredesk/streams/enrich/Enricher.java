package org.wiredesk.streams.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.language.detect.LanguageDetector;
import org.wiredesk.language.detect.OpenNlpLanguageDetector;
import org.wiredesk.language.entity.EntityReader;
import org.wiredesk.language.name.perceptron.PerceptronNameFinder;
import org.wiredesk.language.place.Gazetteer;
import org.wiredesk.language.topic.LinearTopicClassifier;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.TopicScore;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;
import org.wiredesk.records.TopicOrigin;

/**
 * Finds who, what and where in a revision: the agency's own codes count for more than what a classifier thinks, and the language that it names for more
 * than what a detector thinks.
 */
public final class Enricher {

    private static final String ENGLISH = "en";
    private static final String UNDETERMINED = "und";

    private final MediaTopicTree tree;
    private final AgencyTopics agencyTopics;
    private final LanguageDetector detector;
    private final Map<String, TextReader> readers;

    /**
     * An enricher of these parts.
     *
     * @param readers by language, in small letters and without a region: {@code en}
     */
    public Enricher(MediaTopicTree tree, LanguageDetector detector, Map<String, TextReader> readers) {
        this.tree = tree;
        this.agencyTopics = new AgencyTopics(tree);
        this.detector = detector;
        this.readers = Map.copyOf(readers);
    }

    /** The one that the pipeline runs with. */
    public static Enricher standard() {
        try {
            EntityReader entities = new EntityReader(PerceptronNameFinder.standard(), Gazetteer.standard());
            return new Enricher(
                    MediaTopicTree.standard(),
                    new OpenNlpLanguageDetector(),
                    Map.of(ENGLISH, new TextReader(new EntityExtractor(entities), LinearTopicClassifier.english())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the revision's body, headline and codes say. Of a text in a language that nobody here reads only the codes count. */
    public Enriched enrich(Revision revision) {
        List<MediaTopic> sent = agencyTopics.of(revision.getSubjects());
        TextReader reader = readers.get(language(revision));
        if (reader == null) {
            return new Enriched(List.of(), Optional.empty(), sent);
        }
        EntityExtractor.Extracted extracted = reader.entities().extract(revision);
        return new Enriched(
                extracted.entities(), extracted.writtenIn(), sent.isEmpty() ? classified(reader, revision) : sent);
    }

    private List<MediaTopic> classified(TextReader reader, Revision revision) {
        return reader.topics().classify(revision.getHeadline(), revision.getBody()).stream()
                .map(this::topic)
                .toList();
    }

    private MediaTopic topic(TopicScore topic) {
        return new MediaTopic(
                topic.code(), tree.name(topic.code()).orElseThrow(), TopicOrigin.CLASSIFIER, topic.score());
    }

    /** The language that the agency names, else that of the text; a text too short to tell is taken for English. */
    private String language(Revision revision) {
        return revision.getLanguage()
                .map(Enricher::withoutRegion)
                .filter(language -> !language.isEmpty() && !language.equals(UNDETERMINED))
                .or(() -> detector.detect(revision.getHeadline() + "\n" + revision.getBody()))
                .orElse(ENGLISH);
    }

    /** {@code en} of {@code en-GB} and {@code EN_us}. */
    private static String withoutRegion(String tag) {
        String language = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }
}
