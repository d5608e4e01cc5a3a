package org.wiredesk.monitor.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * What readers show to be let in. Where no token is set everybody is, with all privileges: that is for a machine that only its user reaches.
 *
 * @param reader lets in; empty where only the privileged are let in
 * @param privileged lets in to what is under embargo; empty where nobody may see that
 */
public record Tokens(Optional<String> reader, Optional<String> privileged) {

    /** No token at all. */
    public static final Tokens NONE = new Tokens(Optional.empty(), Optional.empty());

    /** Whether a token is needed. */
    public boolean required() {
        return reader.isPresent() || privileged.isPresent();
    }

    /** Who shows this. The time that it takes tells nothing of how much of a guess is right. */
    Reader whoShows(Optional<String> shown) {
        if (!required()) {
            return Reader.PRIVILEGED;
        }
        boolean isPrivileged = matches(privileged, shown);
        boolean isReader = matches(reader, shown);
        if (isPrivileged) {
            return Reader.PRIVILEGED;
        }
        return isReader ? Reader.READER : Reader.STRANGER;
    }

    private static boolean matches(Optional<String> token, Optional<String> shown) {
        boolean equal = MessageDigest.isEqual(hash(token.orElse("")), hash(shown.orElse("")));
        return equal && token.isPresent() && shown.isPresent();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Nothing of the tokens, so that no log ever has them. */
    @Override
    public String toString() {
        return required() ? "tokens set" : "no tokens";
    }
}
