package org.wiredesk.streams.copy;

import java.util.List;
import java.util.Optional;

/** The furniture we know, in the order in which it is tried. */
record FurnitureTable(List<FurnitureRule> rules) {

    FurnitureTable {
        rules = List.copyOf(rules);
    }

    /** The table that comes with the app, {@code furniture.yaml}. */
    static FurnitureTable standard() {
        return new FurnitureTable(RuleFile.read("furniture.yaml", FurnitureRule.class));
    }

    /** The first rule of a kind that finds a line. */
    Optional<FurnitureRule> find(String line, FurnitureKind kind) {
        for (FurnitureRule rule : rules) {
            if (rule.kind() == kind && rule.finds(line)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
