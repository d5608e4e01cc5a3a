package org.wiredesk.language.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * IPTC's Media Topics: 17 top topics and what lies below them. Codes are the eight figures without a prefix.
 * Retired topics keep their names and their place in the tree, so that old copy still finds its way.
 */
public final class MediaTopicTree {

    private record Topic(String parent, String successor, String name) {}

    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, String> bySubjectCode = new HashMap<>();
    private final List<String> topLevel = new ArrayList<>();

    private MediaTopicTree() {}

    /** The tree that comes with the app. */
    public static MediaTopicTree standard() {
        MediaTopicTree tree = new MediaTopicTree();
        for (List<String> row : Rows.of("media-topics.tsv")) {
            tree.add(row.get(0), new Topic(row.get(1), row.get(2), row.get(4)), row.get(3));
        }
        return tree;
    }

    private void add(String code, Topic topic, String subjectCodes) {
        topics.put(code, topic);
        for (String subjectCode : subjectCodes.isEmpty() ? new String[0] : subjectCodes.split(" ", -1)) {
            bySubjectCode.put(subjectCode, code);
        }
        if (topic.parent.isEmpty()) {
            topLevel.add(code);
        }
    }

    /** The codes of the 17 top topics, {@code 01000000} to {@code 17000000}. */
    public List<String> topLevel() {
        return List.copyOf(topLevel);
    }

    /** Whether IPTC has, or once had, such a topic. */
    public boolean contains(String code) {
        return topics.containsKey(code);
    }

    /** The English name; empty for an unknown code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(topics.get(code)).map(Topic::name);
    }

    /** The top topic above a code, which is the code itself for a top topic; empty for an unknown code. */
    public Optional<String> topLevel(String code) {
        if (!contains(code)) {
            return Optional.empty();
        }
        List<String> ancestors = ancestors(code);
        return Optional.of(ancestors.isEmpty() ? code : ancestors.get(ancestors.size() - 1));
    }

    /** The topics above a code, the nearest first; empty for a top topic and for an unknown code. */
    public List<String> ancestors(String code) {
        List<String> ancestors = new ArrayList<>();
        Topic topic = topics.get(code);
        while (topic != null && !topic.parent.isEmpty()) {
            ancestors.add(topic.parent);
            topic = topics.get(topic.parent);
        }
        return ancestors;
    }

    /**
     * The topic that stands for a code today: itself, or its nearest living ancestor if it was retired; empty for
     * an unknown code.
     */
    public Optional<String> current(String code) {
        return Optional.ofNullable(topics.get(code)).map(topic -> topic.successor.isEmpty() ? code : topic.successor);
    }

    /**
     * The topic for one of IPTC's older subject codes of eight figures: the one that IPTC matches with it, else
     * the one for the subject two or one levels up; empty if there is none.
     */
    public Optional<String> ofSubjectCode(String subjectCode) {
        if (subjectCode.length() != 8) {
            return Optional.empty();
        }
        return Optional.ofNullable(bySubjectCode.get(subjectCode))
                .or(() -> Optional.ofNullable(bySubjectCode.get(subjectCode.substring(0, 5) + "000")))
                .or(() -> Optional.ofNullable(bySubjectCode.get(subjectCode.substring(0, 2) + "000000")));
    }
}
