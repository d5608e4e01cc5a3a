package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.EntityType;

/**
 * Brings the names of one story together: {@code Umerov} is {@code Rustem Umerov} if the story has named him in
 * full anywhere. Where two people have one family name, the family name alone is the one who was named last.
 */
final class StoryNames {

    private final Map<String, StoryName> byKey = new LinkedHashMap<>();
    private final Map<String, List<StoryName>> byPart = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /** The entities of a story from what was found in it. */
    static List<StoryName> join(List<Found> names, List<LoneName> loneNames) {
        StoryNames story = new StoryNames();
        names.stream().filter(found -> found.type() == EntityType.PERSON).forEach(story::addPerson);
        Set<Integer> people = story.placesThatArePeople(loneNames);
        names.stream()
                .filter(found -> found.type() != EntityType.PERSON && !people.contains(found.start()))
                .forEach(story::add);
        story.addOrganisationParts();
        loneNames.forEach(story::link);
        story.addNewPeople(loneNames);
        return List.copyOf(story.byKey.values());
    }

    private void add(Found found) {
        String key = found.type() + " " + found.name();
        byKey.computeIfAbsent(key, unused -> new StoryName(found)).mention(found.start(), found.end());
        taken.add(found.start());
    }

    private void addPerson(Found found) {
        List<String> parts = StoryName.parts(found.name());
        String key = EntityType.PERSON + " " + parts.get(0) + " " + parts.get(parts.size() - 1);
        StoryName person = byKey.get(key);
        if (person == null) {
            person = new StoryName(found);
            byKey.put(key, person);
            for (String part : new LinkedHashSet<>(List.of(parts.get(0), parts.get(parts.size() - 1)))) {
                byPart.computeIfAbsent(part, unused -> new ArrayList<>()).add(person);
            }
        }
        person.learn(found);
        person.mention(found.start(), found.end());
        taken.add(found.start());
    }

    /**
     * Where a name that is in the gazetteer is the family name of somebody in the story, as in {@code Ann Lorn
     * ... Lorn said}.
     */
    private Set<Integer> placesThatArePeople(List<LoneName> loneNames) {
        Set<Integer> starts = new HashSet<>();
        for (LoneName lone : loneNames) {
            boolean family = byPart.getOrDefault(lone.name(), List.of()).stream()
                    .anyMatch(person -> person.isSure() && person.endsWith(lone.name()));
            if (family) {
                starts.add(lone.start());
            }
        }
        return starts;
    }

    /** Lets the first word of an organisation's name stand for it, if it is no name by itself. */
    private void addOrganisationParts() {
        for (StoryName name : List.copyOf(byKey.values())) {
            List<String> parts = StoryName.parts(name.name());
            if (name.type() == EntityType.ORGANISATION
                    && parts.size() > 1
                    && !parts.get(0).equals("National")) {
                byPart.computeIfAbsent(parts.get(0), unused -> new ArrayList<>())
                        .add(name);
                byPart.computeIfAbsent(StoryName.initials(parts), unused -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    private void link(LoneName lone) {
        if (taken.contains(lone.start())) {
            return;
        }
        longName(lone).ifPresent(name -> {
            name.mention(lone.start(), lone.end());
            taken.add(lone.start());
        });
    }

    private Optional<StoryName> longName(LoneName lone) {
        StoryName best = null;
        for (StoryName name : byPart.getOrDefault(lone.name(), List.of())) {
            boolean better = best == null
                    || (name.endsWith(lone.name()) && !best.endsWith(lone.name()))
                    || (name.endsWith(lone.name()) == best.endsWith(lone.name())
                            && name.lastBefore(lone.start()) > best.lastBefore(lone.start()));
            best = better ? name : best;
        }
        return Optional.ofNullable(best);
    }

    /** A word that nobody's full name explains, but that is surely a name in one place, is one in all. */
    private void addNewPeople(List<LoneName> loneNames) {
        Map<String, LoneName.Sign> signs = new HashMap<>();
        for (LoneName lone : loneNames) {
            if (lone.sign() != LoneName.Sign.NONE && !taken.contains(lone.start())) {
                signs.putIfAbsent(lone.name(), lone.sign());
            }
        }
        for (LoneName lone : loneNames) {
            LoneName.Sign sign = signs.get(lone.name());
            if (sign != null && !taken.contains(lone.start())) {
                add(new Found(sign.type(), lone.name(), Optional.empty(), lone.start(), lone.end(), false));
            }
        }
    }
}
