package org.wiredesk.producer.feed.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.util.Locale;
import org.wiredesk.producer.feed.settings.Secret;

/** Knows whether a caller shows the token. It takes the same time for every wrong one, so that nobody can guess it letter by letter. */
final class TokenCheck {

    private static final String SCHEME = "bearer ";

    private final byte[] token;

    TokenCheck(Secret token) {
        this.token = token.value().getBytes(UTF_8);
    }

    /** Whether the token stands in {@code Authorization}. */
    boolean isShownIn(Headers headers) {
        String shown = headers.getFirst("Authorization");
        if (shown == null || !shown.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        byte[] candidate = shown.substring(SCHEME.length()).strip().getBytes(UTF_8);
        return MessageDigest.isEqual(token, candidate);
    }
}
