package org.wiredesk.streams.enrich;

import java.util.Comparator;
import java.util.List;
import org.wiredesk.records.Entity;

/**
 * Finds names by rules and tables: runs of capitalised words, a gazetteer, well-known organisations, given names,
 * titles, and the words around a name. It needs no model and is quick to explain; a trained model would find more.
 *
 * <p>What it gets wrong, mostly: organisations without a telling word that it has never heard of are missed or
 * taken for people; a town that stands for its team or its government stays a place; titles of books and films of
 * uncommon words may come out as people; a town that shares its name with a better-known one gets the other's
 * country unless its region is named beside it. docs/enrichment.md has more.
 *
 * <p>Only the first 200,000 characters of a text are read.
 */
public final class RuleEntityExtractor implements EntityExtractor {

    private static final int LONGEST_TEXT = 200_000;
    private static final Comparator<StoryName> MOST_NAMED_FIRST =
            Comparator.comparingInt((StoryName name) -> -name.count()).thenComparingInt(StoryName::firstStart);

    private final WordLists words = new WordLists();
    private final KnownNames known = new KnownNames();
    private final Tokeniser tokeniser = new Tokeniser(words.abbreviations());

    @Override
    public List<Entity> extract(String body) {
        FoundNames found = new NameReader(body, tokeniser.tokens(body, LONGEST_TEXT), words, known).read();
        return StoryNames.join(found.names(), found.loneNames()).stream()
                .sorted(MOST_NAMED_FIRST)
                .map(name -> name.toEntity(body))
                .toList();
    }
}
