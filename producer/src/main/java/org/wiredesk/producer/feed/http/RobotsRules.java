package org.wiredesk.producer.feed.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a robots.txt says to us, read as RFC 9309 says: the group that names us, else the one for all; in it the longest rule that fits wins,
 * and of two as long the one that allows.
 */
final class RobotsRules {

    private static final String US = "wiredesk";
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final Pattern DELAY = Pattern.compile("\\d{1,6}");
    private static final int MOST_LINES = 5000;

    private record Rule(boolean allows, String path) {}

    private static final class Group {
        private final List<String> agents = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
    }

    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;

    private RobotsRules() {}

    /** Nothing is said: all is allowed. */
    static RobotsRules none() {
        return new RobotsRules();
    }

    static RobotsRules parse(String text) {
        List<Group> groups = new ArrayList<>();
        boolean[] inAgents = {false};
        text.lines().limit(MOST_LINES).forEach(line -> {
            String plain = line.replaceFirst("#.*", "").strip();
            int colon = plain.indexOf(':');
            if (colon > 0) {
                String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                inAgents[0] = read(key, plain.substring(colon + 1).strip(), groups, inAgents[0]);
            }
        });
        RobotsRules rules = new RobotsRules();
        boolean named = groups.stream().anyMatch(group -> group.agents.contains(US));
        groups.stream().filter(group -> group.agents.contains(named ? US : "*")).forEach(group -> {
            rules.rules.addAll(group.rules);
            rules.delay = group.delay.compareTo(rules.delay) > 0 ? group.delay : rules.delay;
        });
        return rules;
    }

    /** How long to wait between two requests. */
    Duration delay() {
        return delay;
    }

    /**
     * Whether a path may be fetched.
     *
     * @param path with its query, as it is sent
     */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && fits(rule.path(), path)) {
                allowed = rule.allows() || (length == longest && allowed);
                longest = length;
            }
        }
        return allowed;
    }

    /** Reads a line into the last group; whether the next name of an agent belongs to that group, too. */
    private static boolean read(String key, String value, List<Group> groups, boolean inAgents) {
        if (key.equals("user-agent")) {
            if (!inAgents) {
                groups.add(new Group());
            }
            groups.get(groups.size() - 1).agents.add(value.toLowerCase(Locale.ROOT));
            return true;
        }
        if (groups.isEmpty()) {
            return false;
        }
        Group group = groups.get(groups.size() - 1);
        if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
            group.rules.add(new Rule(key.equals("allow"), value));
        } else if (key.equals("crawl-delay") && DELAY.matcher(value).matches()) {
            Duration asked = Duration.ofSeconds(Long.parseLong(value));
            group.delay = asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY;
        }
        return false;
    }

    /** {@code *} stands for anything, {@code $} at the end for the end. Goes from star to star, so that no rule can take long. */
    private static boolean fits(String rule, String path) {
        boolean toTheEnd = rule.endsWith("$");
        List<String> parts = List.of((toTheEnd ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1));
        if (!path.startsWith(parts.get(0))) {
            return false;
        }
        int place = parts.get(0).length();
        for (int part = 1; part < parts.size(); part++) {
            boolean last = part == parts.size() - 1;
            int found =
                    last && toTheEnd ? lastPlace(path, parts.get(part), place) : path.indexOf(parts.get(part), place);
            if (found < 0) {
                return false;
            }
            place = found + parts.get(part).length();
        }
        return !toTheEnd || place == path.length();
    }

    private static int lastPlace(String path, String part, int from) {
        int start = path.length() - part.length();
        return start >= from && path.endsWith(part) ? start : -1;
    }
}
