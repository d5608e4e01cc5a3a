package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

/** An item whose story is looked for, with what the rules read off it. */
final class Arrival {

    private final WireItem item;
    private final Copy copy;
    private final List<StoryKey> names;
    private final HeadlineWords headline;
    private final String slug;
    private final Optional<RevisionSign> sign;
    private final Optional<TextSketch> text;
    private final KillTarget target;

    /**
     * @param names what the item itself says that its story is called
     */
    Arrival(WireItem item, Copy copy, List<StoryKey> names) {
        this.names = names;
        this.item = item;
        this.copy = copy;
        this.headline = HeadlineWords.of(copy.getHeadline());
        this.slug = copy.getSlug().map(Slugs::stem).orElse("");
        this.sign = RevisionSign.in(item, copy);
        this.text = isFixture() ? Optional.empty() : TextSketch.of(copy.getParagraphs());
        this.target = takesBack() ? KillTarget.in(item) : KillTarget.NONE;
    }

    WireItem item() {
        return item;
    }

    Copy copy() {
        return copy;
    }

    /** The names that the item gives its story, the surest first; may be empty. */
    List<StoryKey> names() {
        return names;
    }

    String source() {
        return item.getSource();
    }

    /** When it reached us: windows go by this. */
    Instant at() {
        return item.getReceivedAt();
    }

    /** The telling words of the headline without markers; may be empty. */
    HeadlineWords headline() {
        return headline;
    }

    /** The slug's stem; empty where there is none. */
    String slug() {
        return slug;
    }

    /** What says that the item revises another one. */
    Optional<RevisionSign> sign() {
        return sign;
    }

    /** Whether it kills or withholds another one. */
    boolean takesBack() {
        return sign.filter(RevisionSign::takesBack).isPresent();
    }

    /** What it takes back, if it says so in words. */
    KillTarget target() {
        return target;
    }

    /** Whether it is about another item that it names: then its own slug, headline and text say nothing about which. */
    boolean namesTarget() {
        return target.namesSomething();
    }

    /** Its text, if there is enough of it to be known by. */
    Optional<TextSketch> text() {
        return text;
    }

    /** A product that comes again and again, such as a forecast: one is like the next, and a story of its own. */
    boolean isFixture() {
        return item.getFixture().isPresent();
    }
}
