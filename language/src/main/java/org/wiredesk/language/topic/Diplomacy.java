package org.wiredesk.language.topic;

import java.util.List;

/**
 * Files talks about a war under war alone. In their words they are politics as much, since it is presidents, ministers and envoys who talk; who
 * follows politics at home does not look for them there.
 */
final class Diplomacy {

    private static final String POLITICS = "11000000";
    private static final String CONFLICT = "16000000";
    private static final double SURE = 0.9;

    private Diplomacy() {}

    /** The topics of a story, without politics where it is surely about war. */
    static List<TopicScore> filed(List<TopicScore> topics) {
        boolean war = topics.stream().anyMatch(topic -> topic.code().equals(CONFLICT) && topic.score() >= SURE);
        return topics.stream()
                .filter(topic -> !war || !topic.code().equals(POLITICS))
                .toList();
    }
}
