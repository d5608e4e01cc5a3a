package org.wiredesk.producer.feed.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a feed's items come from, with all that has to be known to get them. */
public sealed interface FeedSource {

    /** The type as it stands in the file: {@code folder}, {@code push}, {@code http} ... It is the name of the record. */
    default String type() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A folder that files are dropped into.
     *
     * @param path of the folder; made if it is missing
     * @param deleteDone whether files are deleted once they are published, instead of kept in {@code done/}
     */
    record Folder(Path path, boolean deleteDone) implements FeedSource {}

    /**
     * An HTTP server of ours that items are posted to.
     *
     * @param host the address it listens on
     * @param port the port it listens on; 0 for any that is free
     * @param token that callers have to show
     * @param maxSize of one delivery, in bytes
     * @param maxPerSecond how many requests are let in a second
     */
    record Push(String host, int port, Secret token, long maxSize, int maxPerSecond) implements FeedSource {}

    /**
     * A document on the web that is fetched again and again.
     *
     * @param url of the document
     * @param headers sent with every request, such as a key
     * @param maxSize of the document, in bytes, unpacked
     * @param allowPrivate whether it may be on this machine or in a private network
     * @param robots whether robots.txt is obeyed
     * @param contact how to reach whoever runs this, told to the server
     */
    record Http(
            URI url,
            Map<String, Secret> headers,
            long maxSize,
            boolean allowPrivate,
            boolean robots,
            Optional<String> contact)
            implements FeedSource {

        public Http {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * The feed of AP's Media API.
     *
     * @param url of the feed
     * @param key for the API
     * @param query what is asked for, in the API's query language; empty for all that the key may see
     * @param pageSize how many items a page has
     * @param maxSize of a page, in bytes
     * @param allowPrivate whether it may be on this machine or in a private network
     * @param texts whether the text of a story is fetched where the page only links to it
     */
    record Ap(
            URI url,
            Secret key,
            Optional<String> query,
            int pageSize,
            long maxSize,
            boolean allowPrivate,
            boolean texts)
            implements FeedSource {}

    /**
     * A mailbox.
     *
     * @param host of the IMAP server
     * @param port of the IMAP server
     * @param protection of the connection
     * @param user to log in as
     * @param password of the user
     * @param folder that is read
     * @param after what becomes of a mail that was read
     * @param maxSize of a mail, in bytes
     */
    record Imap(
            String host,
            int port,
            Protection protection,
            String user,
            Secret password,
            String folder,
            AfterFetch after,
            long maxSize)
            implements FeedSource {}

    /**
     * A folder of an FTP server.
     *
     * @param host of the server
     * @param port of the server
     * @param protection of the connection: no encryption is plain FTP, TLS is implicit, STARTTLS explicit FTPS
     * @param user to log in as
     * @param password of the user
     * @param folder that is read
     * @param after what becomes of a file that was read
     * @param maxSize of a file, in bytes
     */
    record Ftp(
            String host,
            int port,
            Protection protection,
            String user,
            Secret password,
            String folder,
            AfterFetch after,
            long maxSize)
            implements FeedSource {}

    /**
     * A folder of an SFTP server.
     *
     * @param host of the server
     * @param port of the server
     * @param user to log in as
     * @param login how the user shows who he is
     * @param hostKey how the server shows that it is the right one
     * @param folder that is read
     * @param after what becomes of a file that was read
     * @param maxSize of a file, in bytes
     */
    record Sftp(
            String host,
            int port,
            String user,
            Login login,
            HostKey hostKey,
            String folder,
            AfterFetch after,
            long maxSize)
            implements FeedSource {}
}
