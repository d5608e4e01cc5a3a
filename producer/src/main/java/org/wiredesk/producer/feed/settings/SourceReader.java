package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what is particular to each type of feed. A new type is a line here and a method beside the others of its kind. */
final class SourceReader {

    private static final Map<String, Function<Fields, FeedSource>> TYPES = Map.of(
            "folder", SourceReader::folder,
            "push", WebSources::push,
            "http", WebSources::http,
            "ap", WebSources::ap,
            "imap", ServerSources::imap,
            "ftp", ServerSources::ftp,
            "sftp", ServerSources::sftp);

    private SourceReader() {}

    /** The source that the fields describe; empty if they do not name a type that there is. */
    static Optional<FeedSource> read(Fields fields) {
        fields.required("type", "one of " + String.join(", ", new TreeMap<>(TYPES).keySet()));
        Function<Fields, FeedSource> nothing = unused -> new FeedSource.Folder(Path.of(""), false);
        Function<Fields, FeedSource> reader = fields.choice("type", nothing, TYPES);
        return reader == nothing ? Optional.empty() : Optional.of(reader.apply(fields));
    }

    private static FeedSource folder(Fields fields) {
        return new FeedSource.Folder(
                fields.path("path", "the folder that files are dropped into"),
                fields.choice("done", false, Map.of("keep", false, "delete", true)));
    }
}
