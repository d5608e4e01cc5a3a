package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.DeliveredTo;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.streams.route.RoutingRules.Match;

/**
 * Says what each topic has to be told of a story's new state, given where the story was delivered before.
 *
 * <p>A topic that holds the story hears of everything that happens to it; a kill goes to every topic that EVER held it.
 */
final class Router {

    private static final Set<DeliveryAction> NOTHING_NEW = Set.of(DeliveryAction.UPDATE, DeliveryAction.CORRECT);

    private static final String OTHER_RULES = "The rules have changed, and no rule sends the story here any more.";

    private final RoutingRules rules;
    private final int version;

    /**
     * @param version of the rules, which deliveries say
     */
    Router(RoutingRules rules, int version) {
        this.rules = rules;
        this.version = version;
    }

    /** The version of the rules. */
    int version() {
        return version;
    }

    /**
     * What goes out, and where the story stands from then on.
     *
     * @param deliveries in the order in which they go out
     */
    record Routed(List<Delivery> deliveries, Deliveries standing) {}

    /**
     * @param before where it was delivered; empty for a story that never was
     */
    Routed route(Story story, Optional<Deliveries> before) {
        return route(story, before, this::noLonger);
    }

    private Routed route(Story story, Optional<Deliveries> before, Function<DeliveredTo, String> noLonger) {
        List<DeliveredTo> past = before.map(Deliveries::getTopics).orElse(List.of());
        Map<String, Match> matches = story.getStatus() == StoryStatus.USABLE ? rules.match(story) : Map.of();
        List<Delivery> deliveries = new ArrayList<>();
        List<DeliveredTo> now = new ArrayList<>();
        for (DeliveredTo topic : past) {
            Optional<Match> match = Optional.ofNullable(matches.get(topic.getTopic()));
            match.ifPresentOrElse(
                    found -> deliveries.add(delivery(actionOnKnown(story, topic), topic.getTopic(), found, story)),
                    () -> takeDown(story, topic, noLonger).ifPresent(deliveries::add));
            now.add(
                    match.isPresent()
                            ? new DeliveredTo(topic.getTopic(), match.get().rule(), true, version)
                            : new DeliveredTo(topic.getTopic(), topic.getRule(), false, topic.getRulesVersion()));
        }
        matches.forEach((topic, match) -> {
            if (past.stream().noneMatch(known -> known.getTopic().equals(topic))) {
                deliveries.add(delivery(DeliveryAction.PUBLISH, topic, match, story));
                now.add(new DeliveredTo(topic, match.rule(), true, version));
            }
        });
        return new Routed(List.copyOf(deliveries), new Deliveries(now, story.getReceivedAt()));
    }

    /** What other rules change for a story that is as it was: where nothing changes, nobody is told. */
    Routed routeOnceMore(Story story, Deliveries before) {
        Routed routed = route(story, Optional.of(before), topic -> OTHER_RULES);
        List<Delivery> told = routed.deliveries().stream()
                .filter(delivery -> !NOTHING_NEW.contains(delivery.getAction()))
                .map(delivery -> Delivery.newBuilder(delivery)
                        .setBackfilled(true)
                        .setReason("Version " + version + " of the rules was applied to past stories: "
                                + delivery.getReason())
                        .build())
                .toList();
        return new Routed(told, routed.standing());
    }

    private static DeliveryAction actionOnKnown(Story story, DeliveredTo topic) {
        if (!topic.getStanding()) {
            return DeliveryAction.REINSTATE;
        }
        return story.getKind() == RevisionKind.CORRECTION ? DeliveryAction.CORRECT : DeliveryAction.UPDATE;
    }

    private Optional<Delivery> takeDown(Story story, DeliveredTo topic, Function<DeliveredTo, String> noLonger) {
        if (story.getStatus() == StoryStatus.KILLED) {
            Match match =
                    new Match(topic.getRule(), "The agency has killed the story, and this topic once carried it.");
            return Optional.of(delivery(DeliveryAction.KILL, topic.getTopic(), match, story));
        }
        if (!topic.getStanding()) {
            return Optional.empty();
        }
        String reason = story.getStatus() == StoryStatus.WITHHELD
                ? story.getStatedReason().orElse("The agency asks to hold the story.")
                : noLonger.apply(topic);
        Match match = new Match(topic.getRule(), reason);
        return Optional.of(delivery(DeliveryAction.RETRACT, topic.getTopic(), match, story));
    }

    /** Why a new revision leaves a topic. Where the rule that sent the story there is still a rule, it is the revision that does not meet it. */
    private String noLonger(DeliveredTo topic) {
        return topic.getRulesVersion() == version || rules.sends(topic.getRule(), topic.getTopic())
                ? "The story's new revision no longer matches the rule that sent it here."
                : OTHER_RULES;
    }

    private Delivery delivery(DeliveryAction action, String topic, Match match, Story story) {
        return Delivery.newBuilder()
                .setAction(action)
                .setTopic(topic)
                .setRule(match.rule())
                .setReason(match.reason())
                .setRulesVersion(version)
                .setStory(story)
                .build();
    }
}
