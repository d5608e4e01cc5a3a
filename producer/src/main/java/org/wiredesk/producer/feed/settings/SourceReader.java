package org.wiredesk.producer.feed.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what is particular to each type of feed. A new type is a line here and a method below. */
final class SourceReader {

    private static final long MEGABYTE = 1L << 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final URI AP_FEED = URI.create("https://api.ap.org/media/v/content/feed");
    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Map<String, Encryption> ENCRYPTIONS =
            Map.of("none", Encryption.NONE, "tls", Encryption.TLS, "starttls", Encryption.STARTTLS);

    private static final Map<String, Function<Fields, FeedSource>> TYPES = Map.of(
            "folder", SourceReader::folder,
            "push", SourceReader::push,
            "http", SourceReader::http,
            "ap", SourceReader::ap,
            "imap", SourceReader::imap,
            "ftp", SourceReader::ftp,
            "sftp", SourceReader::sftp);

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

    private static FeedSource push(Fields fields) {
        return new FeedSource.Push(
                fields.text("host", "127.0.0.1"),
                fields.integer("port", 8085, 0, HIGHEST_PORT),
                fields.requiredSecret("token", "the token that callers have to show"),
                fields.size("max-size", 10 * MEGABYTE),
                fields.integer("max-per-second", 100, 1, 100_000));
    }

    private static FeedSource http(Fields fields) {
        Map<String, Secret> headers = fields.secrets("headers");
        headers.forEach((name, value) -> {
            if (!HEADER_NAME.matcher(name).matches() || value.value().chars().anyMatch(Character::isISOControl)) {
                fields.mistake("headers", "`" + name + "` is no header that can be sent.");
            }
        });
        return new FeedSource.Http(
                fields.url("url", Optional.empty()),
                headers,
                fields.size("max-size", 20 * MEGABYTE),
                fields.flag("allow-private", false),
                fields.choice("robots", true, Map.of("obey", true, "ignore", false)),
                fields.text("contact"));
    }

    private static FeedSource ap(Fields fields) {
        return new FeedSource.Ap(
                fields.url("url", Optional.of(AP_FEED)),
                fields.requiredSecret("key", "the key for the API"),
                fields.text("query"),
                fields.integer("page-size", 100, 1, 100),
                fields.size("max-size", 50 * MEGABYTE),
                fields.flag("allow-private", false),
                fields.flag("texts", true));
    }

    private static FeedSource imap(Fields fields) {
        Protection protection = protection(fields, Encryption.TLS);
        AfterFetch after = fields.read(
                "after",
                new AfterFetch.Keep(),
                "keep, seen, or move:FOLDER",
                text -> text.equals("seen") ? Optional.of(new AfterFetch.MarkSeen()) : keepOrMove(text));
        return new FeedSource.Imap(
                fields.required("host", "the name of the IMAP server"),
                fields.integer("port", protection.encryption() == Encryption.TLS ? 993 : 143, 1, HIGHEST_PORT),
                protection,
                fields.required("user", "the name to log in with"),
                fields.requiredSecret("password", "the password"),
                fields.text("folder", "INBOX"),
                after,
                fields.size("max-size", 50 * MEGABYTE));
    }

    private static FeedSource ftp(Fields fields) {
        Protection protection = protection(fields, Encryption.STARTTLS);
        return new FeedSource.Ftp(
                fields.required("host", "the name of the FTP server"),
                fields.integer("port", protection.encryption() == Encryption.TLS ? 990 : 21, 1, HIGHEST_PORT),
                protection,
                fields.required("user", "the name to log in with"),
                fields.requiredSecret("password", "the password"),
                fields.text("folder", "."),
                afterFile(fields),
                fields.size("max-size", 100 * MEGABYTE));
    }

    private static FeedSource sftp(Fields fields) {
        Login login = new Login(
                fields.secret("password"), fields.text("key-file").map(Path::of), fields.secret("key-password"));
        if (login.password().isEmpty() && login.keyFile().isEmpty()) {
            fields.mistake("password", "give `password` as ${NAME}, or `key-file`, to log in with.");
        }
        String fingerprint = fields.read(
                "host-key",
                "",
                "the server's fingerprint as `ssh-keygen -l` prints it, SHA256:...",
                text -> Optional.of(text)
                        .filter(given -> FINGERPRINT.matcher(given).matches()));
        HostKey hostKey = new HostKey(
                Optional.of(fingerprint).filter(text -> !text.isEmpty()),
                fields.text("known-hosts").map(Path::of),
                fields.choice("unknown-host", false, Map.of("refuse", false, "accept", true)));
        if (hostKey.fingerprint().isEmpty() && hostKey.knownHosts().isEmpty()) {
            fields.mistake(
                    "host-key",
                    "give `host-key` (SHA256:...) or `known-hosts`, a file: without it nobody knows whom we log in to.");
        }
        return new FeedSource.Sftp(
                fields.required("host", "the name of the SFTP server"),
                fields.integer("port", 22, 1, HIGHEST_PORT),
                fields.required("user", "the name to log in with"),
                login,
                hostKey,
                fields.text("folder", "."),
                afterFile(fields),
                fields.size("max-size", 100 * MEGABYTE));
    }

    private static Protection protection(Fields fields, Encryption byDefault) {
        Encryption encryption = fields.choice("encryption", byDefault, ENCRYPTIONS);
        Optional<Path> caFile = fields.text("ca-file").map(Path::of);
        if (caFile.isPresent() && encryption == Encryption.NONE) {
            fields.mistake("ca-file", "without encryption nobody shows a certificate; delete `ca-file`.");
        }
        return new Protection(encryption, caFile);
    }

    private static AfterFetch afterFile(Fields fields) {
        return fields.read(
                "after",
                new AfterFetch.Keep(),
                "keep, delete, or move:FOLDER",
                text -> text.equals("delete") ? Optional.of(new AfterFetch.Delete()) : keepOrMove(text));
    }

    private static Optional<AfterFetch> keepOrMove(String text) {
        if (text.equals("keep")) {
            return Optional.of(new AfterFetch.Keep());
        }
        boolean move = text.startsWith("move:") && text.length() > "move:".length();
        return move
                ? Optional.of(
                        new AfterFetch.MoveTo(text.substring("move:".length()).strip()))
                : Optional.empty();
    }
}
