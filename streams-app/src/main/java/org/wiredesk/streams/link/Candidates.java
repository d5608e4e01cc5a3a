package org.wiredesk.streams.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;

/** Lists of stories that were last seen under one slug, key or passage: bounded, the newest last. */
final class Candidates {

    /** How many stories are remembered under one slug or key. No list is longer, so who copies one loses none. */
    static final int MOST_STORIES = 16;

    private static final int MOST_HEADLINES = 3;

    private Candidates() {}

    /** The list with this story as its newest, known by this headline too; the oldest makes room. */
    static List<StoryCandidate> with(
            List<StoryCandidate> before, String storyId, HeadlineWords headline, Instant at, int most) {
        String text = headline.toText();
        return with(before, new StoryCandidate(storyId, text.isEmpty() ? List.of() : List.of(text), at), most);
    }

    /** The list with this story in its place by time, known by its headline too; the oldest makes room. */
    static List<StoryCandidate> with(List<StoryCandidate> before, StoryCandidate story, int most) {
        List<StoryCandidate> after = new ArrayList<>(before.size() + 1);
        List<String> headlines = new ArrayList<>();
        for (StoryCandidate candidate : before) {
            if (candidate.getStoryId().equals(story.getStoryId())) {
                headlines.addAll(candidate.getHeadlines());
            } else {
                after.add(candidate);
            }
        }
        headlines.removeAll(story.getHeadlines());
        headlines.addAll(story.getHeadlines());
        int place = after.size();
        while (place > 0 && after.get(place - 1).getLastSeen().isAfter(story.getLastSeen())) {
            place--;
        }
        after.add(
                place,
                new StoryCandidate(
                        story.getStoryId(), List.copyOf(lastOf(headlines, MOST_HEADLINES)), story.getLastSeen()));
        return List.copyOf(lastOf(after, most));
    }

    /** Those that were seen no longer ago than this. */
    static List<StoryCandidate> within(List<StoryCandidate> candidates, Instant at, Duration window) {
        return candidates.stream()
                .filter(candidate -> !candidate.getLastSeen().plus(window).isBefore(at))
                .toList();
    }

    /** How like a headline is to those of a story, 0 to 1. */
    static double likeness(StoryCandidate candidate, HeadlineWords headline, HeadlineWords shared) {
        double best = 0;
        for (String text : candidate.getHeadlines()) {
            best = Math.max(best, headline.likeness(HeadlineWords.parse(text), shared));
        }
        return best;
    }

    /** The story whose headline is most like this one and at least that like it; of equal ones the one seen last. */
    static Optional<StoryCandidate> mostLike(List<StoryCandidate> candidates, HeadlineWords headline, double least) {
        Optional<StoryCandidate> best = Optional.empty();
        double most = least;
        for (StoryCandidate candidate : candidates) {
            double likeness = likeness(candidate, headline, HeadlineWords.NONE);
            if (likeness >= most) {
                most = likeness;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static <T> List<T> lastOf(List<T> list, int most) {
        return list.subList(Math.max(0, list.size() - most), list.size());
    }
}
