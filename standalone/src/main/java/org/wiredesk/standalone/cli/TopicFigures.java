package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.language.measure.Score;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.measure.TopicMeasurement;
import org.wiredesk.language.topic.measure.TopicScorecard;

/** Writes down how right a classifier of topics was, for people and for programs. */
final class TopicFigures {

    private static final double THOUSANDTHS = 1000;

    private final MediaTopicTree tree;
    private final TopicMeasurement measurement;

    TopicFigures(MediaTopicTree tree, TopicMeasurement measurement) {
        this.tree = tree;
        this.measurement = measurement;
    }

    /** A table: a line for each topic, then all of them. */
    List<String> lines() {
        TopicScorecard card = measurement.scorecard();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-42s %8s %10s %10s %10s", "topic", "stories", "precision", "recall", "F1"));
        card.byTopic().forEach((code, score) -> lines.add(row(tree.name(code).orElse(code), score)));
        lines.add(row("all decisions (micro)", card.micro()));
        lines.add(String.format(Locale.ROOT, "%-42s %41.3f", "mean of the topics (macro)", card.macroF1()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d stories, %d with exactly their topics; %.0f stories a second on one thread",
                card.stories(),
                card.allRight(),
                measurement.storiesASecond()));
        return lines;
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-42s %8d %10.3f %10.3f %10.3f",
                name,
                score.marked(),
                score.precision(),
                score.recall(),
                score.f1());
    }

    /** The same as one object. */
    ObjectNode json() {
        TopicScorecard card = measurement.scorecard();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stories", card.stories())
                .put("exactlyRight", card.allRight())
                .put("storiesASecond", Math.round(measurement.storiesASecond()))
                .put("macroF1", rounded(card.macroF1()));
        json.set("micro", json(card.micro()));
        ObjectNode topics = json.putObject("topics");
        card.byTopic().forEach((code, score) -> topics.set(code, json(score)));
        return json;
    }

    private static ObjectNode json(Score score) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stories", score.marked())
                .put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1()));
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSANDTHS) / THOUSANDTHS;
    }
}
