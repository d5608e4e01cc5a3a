package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.streams.route.RuleReader.Placed;

/** Finds rules that can never fire, as an earlier one stops all that they ask for. It never accuses a rule that can. */
final class Shadows {

    private Shadows() {}

    /** Notes each rule that lies in the shadow of another. */
    static void find(List<Placed> rules, RuleMistakes mistakes) {
        for (int i = 1; i < rules.size(); i++) {
            Placed later = rules.get(i);
            rules.subList(0, i).stream()
                    .filter(earlier -> earlier.rule().stops()
                            && covers(earlier.rule().condition(), later.rule().condition()))
                    .findFirst()
                    .ifPresent(earlier -> mistakes.add(
                            later.node(),
                            "rule `" + later.rule().name() + "`: it can never fire, as the rule `"
                                    + earlier.rule().name() + "` in line "
                                    + (earlier.node().getStartMark().getLine() + 1)
                                    + " stops every story that it asks for; put it before that one, or delete it."));
        }
    }

    /** Whether every story that meets the one also meets the wide one. */
    static boolean covers(Condition wide, Condition narrow) {
        if (wide.equals(narrow)) {
            return true;
        }
        if (wide instanceof All all) {
            return all.parts().stream().allMatch(part -> covers(part, narrow));
        }
        if (narrow instanceof Any any) {
            return any.parts().stream().allMatch(part -> covers(wide, part));
        }
        if (wide instanceof Any any && any.parts().stream().anyMatch(part -> covers(part, narrow))) {
            return true;
        }
        if (narrow instanceof All all) {
            return all.parts().stream().anyMatch(part -> covers(wide, part));
        }
        if (wide instanceof Not not && narrow instanceof Not other) {
            return covers(other.part(), not.part());
        }
        return wide instanceof AnyValue some
                && narrow instanceof AnyValue fewer
                && some.field() == fewer.field()
                && some.values().keySet().containsAll(fewer.values().keySet());
    }
}
