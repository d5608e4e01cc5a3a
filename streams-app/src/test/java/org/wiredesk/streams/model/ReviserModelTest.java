package org.wiredesk.streams.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Revision;
import org.wiredesk.streams.revise.RevisedStory;

/** Thousands of random stories through the rules of {@code revise} and through the model of them. */
class ReviserModelTest {

    private static final int SEQUENCES = Integer.getInteger("wiredesk.model.sequences", 3_000);
    private static final int ENOUGH = 3;

    @Test
    void judgesEveryWireAsTheModelDoes() {
        List<String> differences = new ArrayList<>();

        for (long seed = 0; seed < SEQUENCES && differences.size() < ENOUGH; seed++) {
            Shrinking.explain(seed, Sequences.of(seed, 1), ReviserModelTest::difference)
                    .ifPresent(differences::add);
        }

        assertThat(differences).isEmpty();
    }

    private static Optional<String> difference(List<Sent> wire) {
        Copywriter copywriter = new Copywriter("model", NOON);
        ModelStory model = new ModelStory();
        RevisedStory story = new RevisedStory();
        for (Sent item : wire) {
            Answer expected = model.receive(item);
            Answer actual = Answer.of(story.receive(copywriter.write(item), item.twin()));
            Revision current = story.current();
            String should = expected + " " + model.status() + "\n" + copywriter.body(item.story(), model.text());
            String is = actual + " " + current.getStatus() + "\n" + current.getBody();
            if (!should.equals(is)) {
                return Optional.of("should be " + should + "\nbut is " + is);
            }
        }
        return Optional.empty();
    }
}
