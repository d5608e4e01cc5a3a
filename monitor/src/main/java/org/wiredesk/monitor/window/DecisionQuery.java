package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.Words;

/** Which decisions are asked for. */
final class DecisionQuery {

    private static final int MOST_ITEMS = 2_000;
    private static final Map<String, String> TERMS = Map.of(
            "itemId",
            Fields.ITEM,
            "source",
            Fields.SOURCE,
            "feed",
            Fields.FEED,
            "outcome",
            Fields.OUTCOME,
            "storyId",
            Fields.STORY);

    private final Window window;
    private final Parameters parameters;
    private final Optional<Query> words;

    DecisionQuery(Window window, Parameters parameters) {
        this.window = window;
        this.parameters = parameters;
        this.words = parameters.one("q").map(Words::query);
    }

    /** Finds those that meet every filter, and have the words that are asked for in themselves or in their items. */
    Query query() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(StoryRecords.of(DocumentKind.DECISION), Occur.FILTER);
        TERMS.forEach((name, field) -> {
            List<String> values = parameters.all(name);
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(new TermQuery(new Term(field, normal(name, value))), Occur.SHOULD));
            if (!values.isEmpty()) {
                all.add(any.build(), Occur.FILTER);
            }
        });
        long from = parameters.time("from").map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
        long to = parameters.time("to").map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        all.add(LongPoint.newRangeQuery(Fields.TIME, from, to), Occur.FILTER);
        if (words.isPresent()) {
            all.add(says(words.get()), Occur.FILTER);
        }
        return all.build();
    }

    /** Whether the decision on an item says the words itself, whatever the item says; true if no words are asked for. */
    boolean isSaidBy(String itemId) throws IOException {
        if (words.isEmpty()) {
            return true;
        }
        Query itself = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, Documents.id(DocumentKind.DECISION, itemId))), Occur.FILTER)
                .add(words.get(), Occur.FILTER)
                .build();
        return window.search(searcher -> searcher.count(itself)) > 0;
    }

    /** By the words of the decision, or of its item: the agency's id and the slug stand there only. */
    private Query says(Query said) throws IOException {
        Query items = new BooleanQuery.Builder()
                .add(StoryRecords.of(DocumentKind.ITEM), Occur.FILTER)
                .add(said, Occur.FILTER)
                .build();
        List<BytesRef> itemIds = window.search(searcher -> {
            List<BytesRef> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(items, MOST_ITEMS, StoryRecords.NEWEST_FIRST).scoreDocs) {
                ids.add(new BytesRef(searcher.storedFields().document(hit.doc).get(Fields.ITEM)));
            }
            return ids;
        });
        return new BooleanQuery.Builder()
                .add(said, Occur.SHOULD)
                .add(new TermInSetQuery(Fields.ITEM, itemIds), Occur.SHOULD)
                .build();
    }

    private static String normal(String name, String value) {
        return switch (name) {
            case "outcome" -> value.toUpperCase(Locale.ROOT);
            case "source", "feed" -> Words.folded(value);
            default -> value;
        };
    }
}
