package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.language.Table;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Subject;
import org.wiredesk.records.TopicOrigin;

/**
 * Reads Media Topics off the codes that an agency sent, because whoever wrote the story knows best what it is
 * about. Media Topics are taken as they are, IPTC's older subject codes and some agencies' own codes are mapped,
 * all others are left alone.
 */
public final class AgencyTopics {

    private static final double SENT = 1.0;
    private static final double MAPPED = 0.9;
    private static final int CODE_LENGTH = 8;
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("anpa", "anpa"),
            Map.entry("anpa1312", "anpa"),
            Map.entry("anpacategory", "anpa"),
            Map.entry("iptc7901category", "iptc7901"),
            Map.entry("a1312", "anpa"),
            Map.entry("apcat", "anpa"),
            Map.entry("apcategory", "anpa"),
            Map.entry("apcategorycode", "anpa"),
            Map.entry("category", "anpa"),
            Map.entry("pacat", "pa"),
            Map.entry("pa", "pa"),
            Map.entry("n2", "n2"),
            Map.entry("n2000", "n2"),
            Map.entry("rtrcat", "media"),
            Map.entry("mediacategory", "media"));

    private final MediaTopicTree tree;
    private final Map<String, String> ofAgencies = new HashMap<>();

    /** Topics named and placed by a tree. */
    public AgencyTopics(MediaTopicTree tree) {
        this.tree = tree;
        Table.read(
                AgencyTopics.class,
                "agency-codes.tsv",
                row -> Table.list(row.get(2)).forEach(code -> ofAgencies.put(key(row.get(0), code), row.get(1))));
    }

    /**
     * The Media Topics that some subjects name, each once, in the order as sent and those sent as Media Topics
     * first; may be empty. A topic that IPTC has retired stays as it was sent, and what stands for it today is there as well.
     */
    public List<MediaTopic> of(List<Subject> subjects) {
        Map<String, MediaTopic> sent = new LinkedHashMap<>();
        Map<String, MediaTopic> mapped = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            String vocabulary = vocabulary(subject);
            String code = bare(subject.getCode());
            if (vocabulary.equals("medtop")) {
                topic(code, TopicOrigin.AGENCY, SENT).ifPresent(topic -> sent.putIfAbsent(code, topic));
                tree.current(code)
                        .filter(current -> !current.equals(code))
                        .flatMap(current -> topic(current, TopicOrigin.MAPPED, MAPPED))
                        .ifPresent(topic -> mapped.putIfAbsent(topic.getCode(), topic));
            } else {
                mapped(vocabulary, code)
                        .flatMap(found -> topic(found, TopicOrigin.MAPPED, MAPPED))
                        .ifPresent(topic -> mapped.putIfAbsent(topic.getCode(), topic));
            }
        }
        mapped.keySet().removeAll(sent.keySet());
        List<MediaTopic> topics = new ArrayList<>(sent.values());
        topics.addAll(mapped.values());
        return List.copyOf(topics);
    }

    private Optional<MediaTopic> topic(String code, TopicOrigin origin, double score) {
        return tree.name(code).map(name -> new MediaTopic(code, name, origin, score));
    }

    private Optional<String> mapped(String vocabulary, String code) {
        return vocabulary.equals("subj")
                ? tree.ofSubjectCode(code)
                : Optional.ofNullable(ofAgencies.get(key(vocabulary, code)));
    }

    /** {@code medtop}, {@code subj}, a vocabulary of {@code agency-codes.tsv}, or the scheme as sent. */
    private String vocabulary(Subject subject) {
        String scheme = subject.getScheme().toLowerCase(Locale.ROOT);
        String all = scheme + " " + subject.getCode().toLowerCase(Locale.ROOT);
        if (all.contains("medtop") || all.contains("mediatopic")) {
            return "medtop";
        }
        if (scheme.startsWith("subj") || all.contains("subj:") || all.contains("subjectcode")) {
            return "subj";
        }
        if (scheme.isEmpty() && bare(subject.getCode()).length() == CODE_LENGTH) {
            return tree.contains(bare(subject.getCode())) ? "medtop" : "subj";
        }
        String letters = scheme.replace("-", "").replace("_", "").replace(" ", "");
        return VOCABULARIES.getOrDefault(letters, letters);
    }

    /** The code behind the last colon or slash of a qcode or an address. */
    private static String bare(String code) {
        String bare = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1)
                .strip();
        boolean old = bare.length() > CODE_LENGTH && bare.startsWith("IPTC");
        return old ? bare.substring(bare.length() - CODE_LENGTH) : bare;
    }

    private static String key(String vocabulary, String code) {
        return vocabulary + ":" + code.toLowerCase(Locale.ROOT);
    }
}
