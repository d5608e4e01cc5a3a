package org.wiredesk.producer.feed.settings;

/** How a connection is kept from being read by others. */
public enum Encryption {
    /** Not at all. */
    NONE,
    /** By TLS from the first byte. */
    TLS,
    /** By TLS after a plain greeting; a server that cannot is left. */
    STARTTLS
}
