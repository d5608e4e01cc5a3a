package org.wiredesk.streams.route;

import java.util.IdentityHashMap;
import java.util.List;
import org.wiredesk.streams.route.RuleReader.Placed;

/** Finds rules that can never fire, as an earlier one stops all that they ask for. It never accuses a rule that can. */
final class Shadows {

    /** Where two conditions can be taken apart in either order, the answer is kept: it is asked for again in each order of what lies in them. */
    private final IdentityHashMap<Condition, IdentityHashMap<Condition, Boolean>> compared = new IdentityHashMap<>(0);

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
        return new Shadows().cover(wide, narrow);
    }

    private boolean cover(Condition wide, Condition narrow) {
        if (wide.equals(narrow)) {
            return true;
        }
        if (wide instanceof All all) {
            return all.parts().stream().allMatch(part -> cover(part, narrow));
        }
        if (narrow instanceof Any any) {
            return any.parts().stream().allMatch(part -> cover(wide, part));
        }
        if (wide instanceof Any any && narrow instanceof All all) {
            return coverByAPart(any, all);
        }
        if (wide instanceof Any any) {
            return any.parts().stream().anyMatch(part -> cover(part, narrow));
        }
        if (narrow instanceof All all) {
            return all.parts().stream().anyMatch(part -> cover(wide, part));
        }
        if (wide instanceof Not not && narrow instanceof Not other) {
            return cover(other.part(), not.part());
        }
        return wide instanceof AnyValue some
                && narrow instanceof AnyValue fewer
                && some.field() == fewer.field()
                && some.values().keySet().containsAll(fewer.values().keySet());
    }

    private boolean coverByAPart(Any wide, All narrow) {
        IdentityHashMap<Condition, Boolean> known = compared.computeIfAbsent(wide, unseen -> new IdentityHashMap<>());
        Boolean answer = known.get(narrow);
        if (answer == null) {
            answer = wide.parts().stream().anyMatch(part -> cover(part, narrow))
                    || narrow.parts().stream().anyMatch(part -> cover(wide, part));
            known.put(narrow, answer);
        }
        return answer;
    }
}
