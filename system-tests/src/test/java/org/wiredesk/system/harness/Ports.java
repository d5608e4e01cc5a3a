package org.wiredesk.system.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports on this machine's own address, chosen as a desk chooses its own: from 32768 on, the kernel lends ports to outgoing
 * connections, and one of those can take a port between our look and somebody's listening.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int BEHIND_LAST = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {}

    /** A port that nobody listens on. */
    public static int anyFree() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody listens on it.
            }
        }
        throw new AssertionError("No free port found between " + FIRST + " and " + (BEHIND_LAST - 1));
    }
}
