package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.wiredesk.language.measure.Score;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.name.measure.Evaluation;
import org.wiredesk.standalone.cli.EvaluateEntitiesCommand.Extractor;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Tone;

/**
 * What a measurement of names came to, for people and for machines.
 *
 * @param name what was measured on
 * @param extractor who found the names
 * @param evaluation the figures
 */
record EvaluationReport(String name, Extractor extractor, Evaluation evaluation) {

    private static final String LAYOUT = "%-14s %9s %7s %7s %7s %7s %7s";
    private static final double PERCENT = 100;

    /** Prints a row for each type and for all, and the speed. */
    void print(Console console) {
        console.line(
                Tone.STRONG,
                String.format(
                        Locale.ROOT,
                        "%s: %,d texts, %,d tokens, by %s",
                        name,
                        evaluation.texts(),
                        evaluation.tokens(),
                        extractorName()));
        console.line(
                Tone.FAINT,
                String.format(Locale.ROOT, LAYOUT, "type", "precision", "recall", "F1", "right", "found", "marked"));
        for (NameType type : NameType.values()) {
            console.line(row(
                    type.name().toLowerCase(Locale.ROOT), evaluation.scores().of(type)));
        }
        console.line(Tone.STRONG, row("all", evaluation.scores().all()));
        console.line(String.format(
                Locale.ROOT,
                "%,.0f tokens/s, %,.0f stories/s of %d tokens, by the processor time of one thread",
                evaluation.tokensPerSecond(),
                evaluation.storiesPerSecond(),
                Evaluation.TOKENS_OF_STORY));
    }

    /** All figures; shares from 0 to 1. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("extractor", extractorName())
                .put("texts", evaluation.texts())
                .put("tokens", evaluation.tokens());
        put(node, evaluation.scores().all());
        ObjectNode types = node.putObject("types");
        for (NameType type : NameType.values()) {
            put(types.putObject(type.name()), evaluation.scores().of(type));
        }
        return node.put("tokensPerSecond", Math.round(evaluation.tokensPerSecond()))
                .put("storiesPerSecond", Math.round(evaluation.storiesPerSecond()));
    }

    private String extractorName() {
        return extractor.name().toLowerCase(Locale.ROOT);
    }

    private static String row(String title, Score score) {
        return String.format(
                Locale.ROOT,
                LAYOUT,
                title,
                percent(score.precision()),
                percent(score.recall()),
                percent(score.f1()),
                score.right(),
                score.found(),
                score.marked());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * PERCENT);
    }

    private static void put(ObjectNode node, Score score) {
        node.put("precision", score.precision())
                .put("recall", score.recall())
                .put("f1", score.f1())
                .put("right", score.right())
                .put("found", score.found())
                .put("marked", score.marked());
    }
}
