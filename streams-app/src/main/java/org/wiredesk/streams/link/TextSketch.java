package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryText;

/**
 * A text in a few hundred numbers, to say how like another one it is without having the other at hand.
 *
 * <p>It holds the smallest hashes of the text's runs of three words. Of two sketches, those up to the smaller of their last ones are a fair sample of both
 * texts; up to 256 runs it is the whole text. Numbers and names are kept apart, and the first paragraph: two stories made of one template agree in
 * most of their words and differ in exactly these.
 *
 * @param shingles the smallest hashes, rising
 * @param distinct how many different runs the text has
 * @param lead hashes of the words of the first paragraph, rising
 * @param facts hashes of numbers and capitalised words, rising
 */
public record TextSketch(Hashes shingles, int distinct, Hashes lead, Hashes facts) {

    private static final int MOST_SHINGLES = 256;
    private static final int MOST_FACTS = 128;
    private static final int MOST_LEAD = 64;
    private static final int FEWEST_SHINGLES = 40;
    private static final double TABLE = 0.25;
    private static final double LEAST_FACTS_IN_COMMON = 0.8;
    private static final double LEAST_LEAD_IN_COMMON = 0.6;

    /** The sketch of a cleaned text; empty for one of fewer than 40 runs of three words, and for a table: too little to tell stories apart by. */
    public static Optional<TextSketch> of(List<String> paragraphs) {
        TextHashes hashes = TextHashes.of(paragraphs);
        if (hashes.words() < FEWEST_SHINGLES || hashes.numbers() > TABLE * hashes.words()) {
            return Optional.empty();
        }
        Hashes shingles = Hashes.of(hashes.shingles());
        if (shingles.size() < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        return Optional.of(new TextSketch(
                shingles.smallest(MOST_SHINGLES),
                shingles.size(),
                Hashes.of(hashes.lead()).smallest(MOST_LEAD),
                Hashes.of(hashes.facts()).smallest(MOST_FACTS)));
    }

    /** The sketch that was remembered. */
    public static TextSketch of(StoryText text) {
        return new TextSketch(
                Hashes.parse(text.getShingles()),
                text.getDistinct(),
                Hashes.parse(text.getLead()),
                Hashes.parse(text.getFacts()));
    }

    /** As it is remembered. */
    public StoryText toStoryText(Instant lastSeen) {
        return new StoryText(shingles.toBytes(), distinct, lead.toBytes(), facts.toBytes(), lastSeen);
    }

    /** Which share of all their runs of three words the two texts have in common, 0 to 1 (Jaccard, estimated). */
    double likeness(TextSketch other) {
        int horizon = Math.min(horizon(), other.horizon());
        return shingles.upTo(horizon).jaccard(other.shingles.upTo(horizon));
    }

    /** Which share of the shorter text's runs of three words the longer one has, 0 to 1 (estimated). */
    public double containment(TextSketch other) {
        double likeness = likeness(other);
        double common = likeness * (distinct + other.distinct) / (1 + likeness);
        return Math.min(1, common / Math.min(distinct, other.distinct));
    }

    /** Whether numbers, names and the first paragraph agree, its numbers and names most of all, which in two stories of one template they do not. */
    boolean agreesInFacts(TextSketch other) {
        return lead.jaccard(other.lead) >= LEAST_LEAD_IN_COMMON
                && agree(facts, other.facts)
                && agree(lead.and(facts), other.lead.and(other.facts));
    }

    /**
     * Whether the longer text has the shorter one's numbers and names, and their first paragraphs agree, in these most of all: so it is when one text is the
     * other one cut, or carried on. Of two texts of one length each must have the other's.
     */
    public boolean agreesAsFarAsItGoes(TextSketch other) {
        return (distinct > other.distinct || isPartOf(other)) && (distinct < other.distinct || other.isPartOf(this));
    }

    private boolean isPartOf(TextSketch longer) {
        boolean all = longer.facts.size() < MOST_FACTS;
        Hashes comparable = all ? facts : facts.upTo(longer.facts.get(MOST_FACTS - 1));
        return comparable.and(longer.facts).size() >= LEAST_FACTS_IN_COMMON * comparable.size()
                && lead.jaccard(longer.lead) >= LEAST_LEAD_IN_COMMON
                && agree(lead.and(facts), longer.lead.and(facts));
    }

    private static boolean agree(Hashes one, Hashes other) {
        return one.size() + other.size() == 0 || one.jaccard(other) >= LEAST_FACTS_IN_COMMON;
    }

    /** The largest hash that would have been kept. */
    private int horizon() {
        return distinct > shingles.size() ? shingles.get(shingles.size() - 1) : Integer.MAX_VALUE;
    }
}
