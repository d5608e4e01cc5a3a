package org.wiredesk.streams.route;

import java.util.List;
import java.util.Optional;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.streams.text.Sha256;

/** Reads rules that were applied: once for all tasks of an instance, as they all read the same. May be shared between threads. */
public final class AppliedRules {

    private final MediaTopicTree tree;
    private volatile Known newest = new Known("", Optional.empty(), "");

    private record Known(String hash, Optional<RoutingRules> rules, String mistakes) {}

    public AppliedRules(MediaTopicTree tree) {
        this.tree = tree;
    }

    /**
     * What was read.
     *
     * @param rules empty if they cannot be used
     * @param mistakes why not; empty text if they can
     */
    public record Result(Optional<RoutingRules> rules, String mistakes) {}

    /** Reads them. Bytes that are not those that somebody applied, by their hash, are no rules. */
    public Result read(RoutingRulesChange change) {
        if (!Sha256.of(change.getYaml()).equals(change.getHash())) {
            return new Result(Optional.empty(), "The hash is not that of the rules.");
        }
        Known known = newest;
        if (!known.hash().equals(change.getHash())) {
            known = read(change.getYaml(), change.getVersion(), change.getHash());
            newest = known;
        }
        return new Result(known.rules(), known.mistakes());
    }

    private Known read(String yaml, int version, String hash) {
        RoutingRulesReader.Result result = RoutingRulesReader.check(yaml, "version " + version, tree);
        List<String> mistakes =
                result.mistakes().stream().map(RuleMistake::toString).toList();
        return new Known(hash, result.rules(), String.join(" ", mistakes));
    }
}
