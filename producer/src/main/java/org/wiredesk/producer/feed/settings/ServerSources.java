package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is particular to feeds from somebody's mail or file server: how to get in, and what to leave behind. */
final class ServerSources {

    private static final long MEGABYTE = 1L << 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
    private static final Map<String, Encryption> ENCRYPTIONS =
            Map.of("none", Encryption.NONE, "tls", Encryption.TLS, "starttls", Encryption.STARTTLS);

    private ServerSources() {}

    static FeedSource imap(Fields fields) {
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

    static FeedSource ftp(Fields fields) {
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

    static FeedSource sftp(Fields fields) {
        return new FeedSource.Sftp(
                fields.required("host", "the name of the SFTP server"),
                fields.integer("port", 22, 1, HIGHEST_PORT),
                fields.required("user", "the name to log in with"),
                login(fields),
                hostKey(fields),
                fields.text("folder", "."),
                afterFile(fields),
                fields.size("max-size", 100 * MEGABYTE));
    }

    private static Login login(Fields fields) {
        Login login = new Login(
                fields.secret("password"), fields.text("key-file").map(Path::of), fields.secret("key-password"));
        if (login.password().isEmpty() && login.keyFile().isEmpty()) {
            fields.mistake("password", "give `password` as ${NAME}, or `key-file`, to log in with.");
        }
        return login;
    }

    private static HostKey hostKey(Fields fields) {
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
        return hostKey;
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
