package org.wiredesk.streams.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole wire in the model: what becomes of each item, and what readers are told of each story. */
final class ModelWire {

    /** By when every embargo has ended that is to end at all. */
    static final int END = 20;

    private final List<Answer> answers = new ArrayList<>();
    private final Map<Integer, ModelStory> stories = new TreeMap<>();
    private final Map<Integer, ModelTopics> topics = new TreeMap<>();

    ModelWire(List<Sent> wire) {
        int second = 0;
        for (Sent item : wire) {
            second = waitUntil(item.second(), second);
            receive(item);
        }
        waitUntil(END, second);
    }

    private int waitUntil(int end, int start) {
        for (int second = start + 1; second <= end; second++) {
            int now = second;
            topics.values().forEach(readers -> readers.secondIs(now));
        }
        return end;
    }

    private void receive(Sent item) {
        ModelStory story = stories.computeIfAbsent(item.story(), unseen -> new ModelStory());
        ModelTopics readers = topics.computeIfAbsent(item.story(), unseen -> new ModelTopics(story));
        Answer answer = story.receive(item);
        answers.add(answer);
        answer.kind().ifPresent(kind -> readers.revised(kind, answer.revision().orElseThrow(), item.second()));
    }

    /** One for each item, in their order. */
    List<Answer> answers() {
        return answers;
    }

    /** What readers are told, by story. */
    Map<Integer, ModelTopics> topics() {
        return topics;
    }
}
