package org.wiredesk.monitor.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.search.Words;

/**
 * The documents of the window, on disk. One thread writes, any number read; what is written can be searched after {@link #refresh} and is safe after
 * {@link #commit}, which keeps a note of how far was read with it, in one piece: after a crash both are those of the same moment.
 */
public final class Window implements AutoCloseable {

    private static final Comparator<LeafReader> NEWEST_FIRST =
            Comparator.<LeafReader>comparingLong(Window::newestTime).reversed();
    private static final double BUFFER_MEGABYTES = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    /** What was written and cannot be searched yet; only the writing thread comes here. */
    private final Map<String, Document> written = new HashMap<>();

    private final Set<String> deleted = new HashSet<>();

    private Window(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** What is done with a searcher. */
    @FunctionalInterface
    public interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** Opens the window that lies in a folder, or begins one there. */
    public static Window open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(Words.ANALYZER)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setLeafSorter(NEWEST_FIRST)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        return new Window(directory, writer, new SearcherManager(writer, new SearcherFactory()));
    }

    /** The time of the newest thing in a part of the index: lists begin with the newest, and whole parts that are older are left out. */
    private static long newestTime(LeafReader part) {
        try {
            PointValues times = part.getPointValues(Fields.TIME);
            return times == null ? Long.MIN_VALUE : LongPoint.decodeDimension(times.getMaxPackedValue(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The note of the last commit; empty for a new window. */
    public Map<String, String> note() {
        Map<String, String> note = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
        }
        return note;
    }

    /** Writes a document in the place of one with the same id. */
    public void put(String id, Document document) throws IOException {
        writer.updateDocument(new Term(Fields.ID, id), document);
        written.put(id, document);
        deleted.remove(id);
    }

    /** Deletes a document, if there is one. */
    public void delete(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
        written.remove(id);
        deleted.add(id);
    }

    /** Deletes all that a query finds. */
    public void delete(Query query) throws IOException {
        writer.deleteDocuments(query);
    }

    /** Deletes everything. */
    public void clear() throws IOException {
        writer.deleteAll();
        refresh();
    }

    /** A document as it was written last, searchable or not; for the writing thread. */
    public Optional<Document> newest(String id) throws IOException {
        if (deleted.contains(id)) {
            return Optional.empty();
        }
        Document fresh = written.get(id);
        return fresh == null ? find(id) : Optional.of(fresh);
    }

    /** A document that can be searched. */
    public Optional<Document> find(String id) throws IOException {
        return search(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
        });
    }

    /** Searches all that was written before the last refresh. */
    public <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Makes all that was written so far searchable; for the writing thread. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        written.clear();
        deleted.clear();
    }

    /** Makes all that was written before this call searchable; for any thread. */
    public void catchUp() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** How many documents wait to be searchable. */
    int waiting() {
        return written.size() + deleted.size();
    }

    /** Makes all that was written safe, with a note. */
    public void commit(Map<String, String> note) throws IOException {
        writer.setLiveCommitData(note.entrySet());
        writer.commit();
    }

    /** Closes it; what was not committed is read from Kafka again. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
