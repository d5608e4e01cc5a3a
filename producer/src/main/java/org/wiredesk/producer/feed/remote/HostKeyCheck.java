package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.feed.settings.FeedSource.Sftp;
import org.wiredesk.producer.feed.settings.HostKey;

/** Looks whether a server has the key that it should have, and remembers in a sentence what was wrong with another one. */
final class HostKeyCheck {

    private final String address;
    private final Sftp settings;
    private volatile @Nullable String objection;

    /** A check for one connection. */
    HostKeyCheck(Sftp settings) {
        this.settings = settings;
        this.address = settings.host() + ":" + settings.port();
    }

    /** What was wrong with the key of the server; empty if nothing was, or none was seen. */
    Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    /** Has a client ask this check, and ask the server first for a key of a kind that is known of it. */
    void guard(SshClient client) throws IOException {
        HostKey hostKey = settings.hostKey();
        if (hostKey.fingerprint().isPresent()) {
            client.setServerKeyVerifier(fingerprint(hostKey.fingerprint().get().replaceFirst("=$", "")));
        } else if (hostKey.knownHosts().isPresent()) {
            Path file = hostKey.knownHosts().get();
            client.setSignatureFactories(knownFirst(kinds(file), client.getSignatureFactories()));
            client.setServerKeyVerifier(known(file, hostKey.acceptsUnknown()));
        }
    }

    private ServerKeyVerifier fingerprint(String wanted) {
        return (session, remote, key) -> KeyUtils.checkFingerPrint(wanted, key).getKey()
                || refused(address + " shows a key with the fingerprint " + KeyUtils.getFingerPrint(key)
                        + ", and `host-key` is " + wanted
                        + ": somebody may stand in between. If its people confirm the key, correct `host-key`.");
    }

    private ServerKeyVerifier known(Path file, boolean acceptsUnknown) {
        KnownHostsServerKeyVerifier verifier = new KnownHostsServerKeyVerifier(
                (session, remote, key) -> acceptsUnknown
                        || refused(address + " is not in " + file + ", and shows a key with the fingerprint "
                                + KeyUtils.getFingerPrint(key)
                                + ". If its people confirm it, add the line that ssh-keyscan prints, or set"
                                + " `unknown-host: accept`."),
                file);
        verifier.setModifiedServerKeyAcceptor(this::changed);
        return verifier;
    }

    private boolean changed(
            ClientSession session, SocketAddress remote, KnownHostEntry entry, PublicKey expected, PublicKey actual) {
        return refused(
                address + " shows another key than before, with the fingerprint " + KeyUtils.getFingerPrint(actual)
                        + ": somebody may stand in between. If its people confirm the key, correct the line of the host in "
                        + settings.hostKey().knownHosts().map(Path::toString).orElse("`known-hosts`") + ".");
    }

    private boolean refused(String sentence) {
        objection = sentence;
        return false;
    }

    /** The kinds of keys that the file has of this host, {@code ssh-ed25519} for one. */
    private List<String> kinds(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        return KnownHostEntry.readKnownHostEntries(file).stream()
                .filter(entry -> entry.isHostMatch(settings.host(), settings.port()))
                .map(entry -> entry.getKeyEntry().getKeyType())
                .toList();
    }

    /** A server has keys of several kinds and shows the one that is asked for first; known may be only one of the others. */
    private static List<NamedFactory<Signature>> knownFirst(
            List<String> kinds, List<NamedFactory<Signature>> signatures) {
        return signatures.stream()
                .sorted(Comparator.comparing(
                        signature -> !kinds.contains(KeyUtils.getCanonicalKeyType(signature.getName()))))
                .toList();
    }
}
