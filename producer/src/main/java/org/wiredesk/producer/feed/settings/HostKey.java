package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The key that an SSH server has to have: fingerprint or file is there, and the fingerprint counts where both are.
 *
 * @param fingerprint as {@code ssh-keygen -l} prints it, {@code SHA256:...}
 * @param knownHosts a file as OpenSSH keeps it
 * @param acceptsUnknown whether a server that the file does not know is believed at first sight, and written into it
 */
public record HostKey(Optional<String> fingerprint, Optional<Path> knownHosts, boolean acceptsUnknown) {}
