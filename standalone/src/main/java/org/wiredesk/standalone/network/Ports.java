package org.wiredesk.standalone.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports on this machine's own address.
 *
 * <p>They lie between 20000 and 31999: from 32768 on, the kernel lends ports to outgoing connections, and one of those can take a port
 * between our look and our listening.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int BEHIND_LAST = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {}

    /**
     * A port that nobody listens on.
     *
     * @throws IllegalStateException if none was found, which means that something holds most of them
     */
    public static int anyFree() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port found between " + FIRST + " and " + (BEHIND_LAST - 1));
    }

    /** Whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
