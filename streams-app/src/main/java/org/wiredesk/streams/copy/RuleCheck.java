package org.wiredesk.streams.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;

/** Tries a rule on its own examples: it must find each of them, and none of those that only look alike. */
final class RuleCheck {

    private static final String STORY = "The bridge opened to traffic on Friday.";

    private RuleCheck() {}

    /** What is wrong with a marker, a sentence each; empty if nothing is. */
    static List<String> mistakes(MarkerRule rule) {
        List<String> mistakes = new ArrayList<>();
        if (!rule.pattern().pattern().contains("(?<sign>")) {
            return List.of("its pattern has no group (?<sign>...); put the sign as printed into one.");
        }
        if (!rule.atHead() && !rule.atTail()) {
            mistakes.add("its pattern is anchored at neither end; begin it with ^ or end it with $.");
        }
        if (rule.examples().isEmpty()) {
            mistakes.add("it has no `examples`; give one text with its sign at least.");
        }
        CopyDesk desk = new CopyDesk(new MarkerTable(List.of(rule)), new FurnitureTable(List.of()));
        rule.examples().forEach((text, sign) -> {
            List<String> found = signs(desk, rule, text);
            if (!found.contains(sign)) {
                mistakes.add("in \"" + text + "\" it finds " + (found.isEmpty() ? "nothing" : found)
                        + " and not the sign \"" + sign + "\".");
            }
        });
        rule.not().stream()
                .filter(text -> !signs(desk, rule, text).isEmpty())
                .forEach(text -> mistakes.add("it finds \"" + text + "\", which stands in its list `not`."));
        return mistakes;
    }

    /** What is wrong with a furniture rule, a sentence each; empty if nothing is. */
    static List<String> mistakes(FurnitureRule rule) {
        List<String> mistakes = new ArrayList<>();
        if (rule.examples().isEmpty()) {
            mistakes.add("it has no `examples`; give one line at least.");
        }
        rule.examples().stream()
                .filter(line -> !rule.finds(line))
                .forEach(line -> mistakes.add("it does not find its example \"" + line + "\"."));
        rule.not().stream()
                .filter(rule::finds)
                .forEach(line -> mistakes.add("it finds \"" + line + "\", which stands in its list `not`."));
        return mistakes;
    }

    private static List<String> signs(CopyDesk desk, MarkerRule rule, String text) {
        return desk.clean(item(rule, text)).getMarkers().stream()
                .map(Marker::getText)
                .toList();
    }

    /** An item with this text where the rule looks, and with a story around it. */
    static WireItem item(MarkerRule rule, String text) {
        WireItem.Builder item = WireItem.newBuilder()
                .setItemId("example")
                .setSource(rule.onlyFrom().isEmpty() ? "any" : rule.onlyFrom().get(0))
                .setFeed("example")
                .setFormat("example")
                .setReceivedAt(Instant.EPOCH)
                .setRawHash("")
                .setParagraphs(List.of(STORY));
        return switch (rule.place()) {
            case HEADLINE -> item.setHeadline(text).build();
            case SLUG -> item.setSlug(text).build();
            case NOTE -> item.setEditorialNote(text).build();
            case SIGNAL -> item.setSignals(List.of(text)).build();
            case BODY -> item.setParagraphs(List.of(STORY, text)).build();
        };
    }
}
