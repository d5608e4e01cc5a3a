package org.wiredesk.standalone.rules;

import java.util.Collection;
import java.util.Optional;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/**
 * The rules that were applied, and those that are truly in force.
 *
 * @param history every version on the topic of rules
 * @param tasks what the topology goes by; empty where that cannot be told, as it has not run under that name yet, or as not everybody may read its topics
 */
public record StandingRules(RulesHistory history, Optional<RulesByTask> tasks) {

    /**
     * Reads both.
     *
     * @param store the topic of the topology's store of rules
     * @param topics those that the cluster has for whoever asks
     */
    public static StandingRules read(Cluster cluster, String store, Collection<String> topics) {
        return new StandingRules(
                topics.contains(Topics.NEWS_ROUTING_RULES.name()) ? RulesHistory.read(cluster) : RulesHistory.empty(),
                topics.contains(store) ? Optional.of(RulesByTask.read(cluster, store)) : Optional.empty());
    }

    /** The version that is in force, where that can be told, else the one that was applied last; empty if none ever was. */
    public Optional<RoutingRulesChange> inForce() {
        return tasks.isPresent()
                ? tasks.flatMap(RulesByTask::newest)
                : history.newest().map(AppliedVersion::change);
    }

    /** The number of the next version: higher than any that was given, also where the topic of rules was lost. */
    public int next() {
        int written =
                history.newest().map(newest -> newest.change().getVersion()).orElse(0);
        int standing = tasks.flatMap(RulesByTask::newest)
                .map(RoutingRulesChange::getVersion)
                .orElse(0);
        return Math.max(written, standing) + 1;
    }
}
