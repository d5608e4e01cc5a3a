package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;

/**
 * Finds the story that a message kills or withholds in words: by the number of the message that it names, by the slug and by the headline. What it names
 * must agree: a number whose story has quite another headline than the one quoted is another day's number.
 *
 * @param window how long after its last item a story can be named by slug or headline
 * @param numberWindow how long by number
 */
record TakeBackRule(Duration window, Duration numberWindow) implements LinkRule {

    private static final Pattern NUMBER_ROLE =
            Pattern.compile("trans-?ref|(?:message|service|item)-?_?number|^number$", Pattern.CASE_INSENSITIVE);
    private static final Duration SAME_DAY = Duration.ofHours(6);
    private static final double LIKE = 0.5;
    private static final int MOST_OF_A_NUMBER = 3;

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (!arrival.takesBack()) {
            return Optional.empty();
        }
        KillTarget target = arrival.target();
        return byNumber(target, arrival, memory)
                .or(() -> bySlug(target, arrival, memory))
                .or(() -> byHeadline(target, arrival, memory))
                .or(() -> target.namesSomething() ? Optional.empty() : byOwnSlug(arrival, memory));
    }

    private Optional<Found> byNumber(KillTarget target, Arrival arrival, LinkMemory memory) {
        List<StoryCandidate> slugged = slugged(target.slugs(), arrival, memory);
        for (String number : target.numbers()) {
            List<StoryCandidate> candidates =
                    Candidates.within(memory.candidates(numberKey(arrival, number)), arrival.at(), numberWindow);
            Optional<StoryCandidate> agreed = target.headlines().isEmpty()
                    ? todays(candidates).filter(candidate -> slugged.isEmpty() || has(slugged, candidate))
                    : like(candidates, target);
            if (agreed.isPresent()) {
                boolean sure = !slugged.isEmpty() || !target.headlines().isEmpty();
                String also = sure ? ", which agrees with what else it names" : "";
                return agreed.map(candidate -> Found.by(
                        "kill-by-number",
                        sure ? 0.95 : 0.75,
                        candidate.getStoryId(),
                        "the message number " + number + " that it takes back" + also));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> bySlug(KillTarget target, Arrival arrival, LinkMemory memory) {
        List<StoryCandidate> candidates = slugged(target.slugs(), arrival, memory);
        Optional<StoryCandidate> one = target.headlines().isEmpty() ? only(candidates) : like(candidates, target);
        return one.map(candidate -> Found.by(
                "kill-by-slug",
                target.headlines().isEmpty() ? 0.85 : 0.9,
                candidate.getStoryId(),
                "the slug " + String.join(", ", target.slugs()) + " that it takes back"));
    }

    private Optional<Found> byHeadline(KillTarget target, Arrival arrival, LinkMemory memory) {
        return target.headlines().stream()
                .flatMap(headline -> memory.find(titleKey(arrival, headline)).stream()
                        .filter(story -> !story.getLastSeen().plus(window).isBefore(arrival.at()))
                        .map(story -> Found.by(
                                "kill-by-headline",
                                0.8,
                                story.getStoryId(),
                                "the headline “" + headline + "” that it takes back")))
                .findFirst();
    }

    /** A kill that names nothing and bears the slug of one story takes that one back. */
    private Optional<Found> byOwnSlug(Arrival arrival, LinkMemory memory) {
        if (arrival.slug().isEmpty() || !arrival.headline().isEmpty()) {
            return Optional.empty();
        }
        return only(slugged(arrival.copy().getSlug().stream().toList(), arrival, memory))
                .map(candidate -> Found.by(
                        "kill-by-slug",
                        0.7,
                        candidate.getStoryId(),
                        "its slug " + arrival.copy().getSlug().orElse("") + ", as it names nothing else"));
    }

    private List<StoryCandidate> slugged(List<String> slugs, Arrival arrival, LinkMemory memory) {
        List<StoryCandidate> found = new ArrayList<>();
        for (String slug : slugs) {
            String rest = slug;
            List<StoryCandidate> stories = under(rest, arrival, memory);
            while (stories.isEmpty() && endsInProse(rest)) {
                rest = rest.substring(0, rest.lastIndexOf(' ')).strip();
                stories = under(rest, arrival, memory);
            }
            stories.stream().filter(candidate -> !has(found, candidate)).forEach(found::add);
        }
        return Candidates.within(found, arrival.at(), window);
    }

    private static List<StoryCandidate> under(String slug, Arrival arrival, LinkMemory memory) {
        return Stream.of(SlugRule.key(arrival.source(), Slugs.stem(slug)), shortKey(arrival, slug))
                .flatMap(key -> memory.candidates(key).stream())
                .toList();
    }

    /** The end of a slug that has blanks is not to be seen in a sentence; words of the sentence begin small. */
    private static boolean endsInProse(String slug) {
        int blank = slug.lastIndexOf(' ');
        return blank > 0 && blank + 1 < slug.length() && Character.isLowerCase(slug.charAt(blank + 1));
    }

    private static Optional<StoryCandidate> like(List<StoryCandidate> candidates, KillTarget target) {
        return target.headlines().stream()
                .flatMap(headline -> Candidates.mostLike(candidates, HeadlineWords.of(headline), LIKE).stream())
                .findFirst();
    }

    /** The story that bore a number last; none if another one bore it on the same day, as in another service of the agency. */
    private static Optional<StoryCandidate> todays(List<StoryCandidate> candidates) {
        boolean alone = candidates.size() < 2
                || candidates
                        .get(candidates.size() - 2)
                        .getLastSeen()
                        .plus(SAME_DAY)
                        .isBefore(candidates.get(candidates.size() - 1).getLastSeen());
        return alone ? newest(candidates) : Optional.empty();
    }

    private static Optional<StoryCandidate> newest(List<StoryCandidate> candidates) {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    private static Optional<StoryCandidate> only(List<StoryCandidate> candidates) {
        return candidates.size() == 1 ? newest(candidates) : Optional.empty();
    }

    private static boolean has(List<StoryCandidate> candidates, StoryCandidate one) {
        return candidates.stream().anyMatch(candidate -> candidate.getStoryId().equals(one.getStoryId()));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        if (arrival.takesBack()) {
            return;
        }
        arrival.item().getAlternateIds().stream()
                .filter(id -> NUMBER_ROLE.matcher(id.getRole()).find())
                .map(AlternateId::getValue)
                .map(KillTarget::number)
                .distinct()
                .forEach(number -> remember(numberKey(arrival, number), arrival, storyId, memory, MOST_OF_A_NUMBER));
        arrival.copy()
                .getSlug()
                .filter(slug -> !Slugs.shortStem(slug).equals(arrival.slug()))
                .ifPresent(
                        slug -> remember(shortKey(arrival, slug), arrival, storyId, memory, Candidates.MOST_STORIES));
        if (!arrival.copy().getHeadline().isBlank()) {
            memory.remember(
                    titleKey(arrival, arrival.copy().getHeadline()),
                    new StoryName(storyId, arrival.at(), arrival.takesBack()));
        }
    }

    private static void remember(String key, Arrival arrival, String storyId, LinkMemory memory, int most) {
        memory.remember(key, Candidates.with(memory.candidates(key), storyId, arrival.headline(), arrival.at(), most));
    }

    /** Where the stories of a message number are remembered. */
    static String numberKey(Arrival arrival, String number) {
        return "number:" + arrival.source() + ":" + number;
    }

    private static String shortKey(Arrival arrival, String slug) {
        return "short-slug:" + arrival.source() + ":" + Slugs.shortStem(slug);
    }

    private static String titleKey(Arrival arrival, String headline) {
        return "title:" + arrival.source() + ":" + HeadlineRule.normalised(headline);
    }
}
