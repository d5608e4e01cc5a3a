package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How somebody logs in over SSH: with a password, a key, or both.
 *
 * @param password of the user
 * @param keyFile a private key as OpenSSH writes it; RSA in PEM as well
 * @param keyPassword that the key file is locked with
 */
public record Login(Optional<Secret> password, Optional<Path> keyFile, Optional<Secret> keyPassword) {}
