package org.wiredesk.producer.feed.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens in the place of an IMAP server, line by line where it has to, and has somebody serve each client in a thread of its own. */
final class ImapFront implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    /** Serves one client. */
    @FunctionalInterface
    interface Serving {
        void serve(Socket client) throws IOException;
    }

    /** Something that ends when one of the sides goes. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    ImapFront(Serving serving) throws IOException {
        run(() -> {
            while (true) {
                Socket client = server.accept();
                run(() -> serving.serve(client));
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The client has gone");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    static void run(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // The other side has gone, which is how every conversation ends.
                    }
                },
                "imap-front");
        thread.setDaemon(true);
        thread.start();
    }
}
