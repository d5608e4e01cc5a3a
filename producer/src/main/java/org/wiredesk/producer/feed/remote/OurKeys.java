package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Optional;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.settings.Secret;

/** Reads private keys. SSHD's own providers of keys leave out, without a word, a file that they cannot read. */
final class OurKeys {

    private OurKeys() {}

    /**
     * The keys of a file.
     *
     * @param password that the file is locked with
     * @throws FetchFailed with a sentence, if it cannot be read
     */
    static Iterable<KeyPair> in(Path file, Optional<Secret> password) throws FetchFailed {
        FilePasswordProvider provider =
                password.map(Secret::value).map(FilePasswordProvider::of).orElse(FilePasswordProvider.EMPTY);
        try (InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), in, provider);
            if (keys != null) {
                return keys;
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    /** Reasons of the libraries are left out: no two of them name a wrong password alike. */
    private static FetchFailed unreadable(Path file) {
        return new FetchFailed("Our key " + file
                + " cannot be read: is the file there, a private key as OpenSSH writes it, and `key-password` right?");
    }
}
