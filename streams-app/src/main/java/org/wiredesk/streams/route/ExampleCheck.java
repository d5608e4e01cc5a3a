package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.language.topic.MediaTopicTree;
import org.yaml.snakeyaml.nodes.Node;

/** Tries a rule on its own examples, so that a slip in it is found before it is in force. */
final class ExampleCheck {

    private final MediaTopicTree tree;
    private final RuleMistakes mistakes;
    private final SketchReader sketches;

    ExampleCheck(MediaTopicTree tree, RuleMistakes mistakes) {
        this.tree = tree;
        this.mistakes = mistakes;
        this.sketches = new SketchReader(new FieldValues(tree), mistakes);
    }

    /**
     * Notes each example that the condition takes for the other kind.
     *
     * @param matching what has to meet it
     * @param others what must not
     */
    void check(Condition condition, List<Node> matching, List<Node> others, String place) {
        matching.forEach(node -> check(condition, node, true, place));
        others.forEach(node -> check(condition, node, false, place));
    }

    private void check(Condition condition, Node node, boolean expected, String place) {
        sketches.read(node, place).ifPresent(story -> {
            StoryFacts facts = new StoryFacts(story, tree, new Phrases(List.of(condition)));
            if (condition.meets(facts) != expected) {
                String what =
                        expected ? "this example should match and does not" : "this example should not match and does";
                mistakes.add(
                        node,
                        place + ": " + what + ", as " + condition.reason(facts) + "; change the rule or the example.");
            }
        });
    }
}
