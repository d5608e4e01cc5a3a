package org.wiredesk.streams.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.LivePipeline;

/** One wire through the pipeline and through the model: every decision, and in the end all that is to be read of its stories. */
final class Trial {

    private final LivePipeline pipeline;
    private final Copywriter copywriter;
    private final List<String> differences = new ArrayList<>();

    Trial(LivePipeline pipeline, String wire) {
        this.pipeline = pipeline;
        this.copywriter = new Copywriter(wire, pipeline.now());
    }

    /** What differs first; empty where they agree in everything. */
    Optional<String> difference(List<Sent> wire) {
        send(wire);
        ModelWire model = new ModelWire(wire);
        Map<Integer, String> storyIds = compareDecisions(wire, model);
        compareStates(model, storyIds);
        Copywriter.TOPICS.forEach(topic -> compareDeliveries(topic, model, storyIds));
        return differences.stream().findFirst();
    }

    private void send(List<Sent> wire) {
        int second = 0;
        for (Sent item : wire) {
            pipeline.waitFor(Duration.ofSeconds(item.second() - second));
            second = item.second();
            pipeline.send(copywriter.write(item));
        }
        pipeline.waitFor(Duration.ofSeconds(ModelWire.END - second));
    }

    private Map<Integer, String> compareDecisions(List<Sent> wire, ModelWire model) {
        List<Decision> decisions = pipeline.read(Topics.NEWS_DECISIONS.name());
        compare("the number of decisions", wire.size(), decisions.size());
        Map<Integer, String> storyIds = new HashMap<>();
        for (int i = 0; i < Math.min(wire.size(), decisions.size()); i++) {
            String storyId = decisions.get(i).getStoryId().orElse("");
            compare(
                    "the story of " + wire.get(i),
                    storyIds.getOrDefault(wire.get(i).story(), storyId),
                    storyId);
            compare("the decision on " + wire.get(i), model.answers().get(i), Answer.of(decisions.get(i)));
            storyIds.putIfAbsent(wire.get(i).story(), storyId);
        }
        return storyIds;
    }

    /** Somebody who comes late finds news.stories compacted: the last state of each story must be the one that the others saw grow. */
    private void compareStates(ModelWire model, Map<Integer, String> storyIds) {
        Map<String, String> rebuilt = new HashMap<>();
        pipeline.<Story>read(Topics.NEWS_STORIES.name())
                .forEach(story -> rebuilt.put(
                        story.getStoryId(), story.getRevision() + " " + story.getStatus() + " " + story.getBody()));
        storyIds.forEach((number, storyId) -> {
            String expected = readers(model, number)
                    .flatMap(ModelTopics::state)
                    .map(state -> state.revision() + " " + state.status() + " "
                            + copywriter.body(number, new Copy(0, state.text())))
                    .orElse("unheard of");
            compare("news.stories of story " + number, expected, rebuilt.getOrDefault(storyId, "unheard of"));
        });
    }

    private void compareDeliveries(String topic, ModelWire model, Map<Integer, String> storyIds) {
        Map<String, List<String>> actual = new HashMap<>();
        pipeline.<Delivery>read(Topics.newsName(topic)).forEach(delivery -> {
            Story story = delivery.getStory();
            actual.computeIfAbsent(story.getStoryId(), first -> new ArrayList<>())
                    .add(delivery.getAction() + " " + story.getRevision());
        });
        storyIds.forEach((number, storyId) -> compare(
                topic + " on story " + number,
                readers(model, number).map(readers -> readers.on(topic)).orElse(List.of()),
                actual.getOrDefault(storyId, List.of())));
    }

    private static Optional<ModelTopics> readers(ModelWire model, int story) {
        return Optional.ofNullable(model.topics().get(story));
    }

    private void compare(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + " should be " + expected + "\nbut is " + actual);
        }
    }
}
