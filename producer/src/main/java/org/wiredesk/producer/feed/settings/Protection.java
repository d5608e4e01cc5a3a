package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a connection is kept from others, and how the server shows that it is the right one.
 *
 * @param encryption of the connection
 * @param caFile certificates in PEM, one of which has to vouch for the server; empty for the authorities that Java knows
 */
public record Protection(Encryption encryption, Optional<Path> caFile) {

    /** An encryption, and the authorities that Java knows. */
    public static Protection of(Encryption encryption) {
        return new Protection(encryption, Optional.empty());
    }
}
