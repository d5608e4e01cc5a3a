package org.wiredesk.producer.feed.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands before an IMAP server and keeps single mails back: it says no when one is asked for, or hangs up. */
final class StubbornFront implements AutoCloseable {

    /** What it does with whoever asks for the mail. */
    enum Way {
        REFUSES,
        HANGS_UP
    }

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int behind;
    private final Way way;
    private volatile int kept;

    /** Keeps back the mail at a place in the folder, counted from 1. */
    StubbornFront(int behind, int kept, Way way) throws IOException {
        this.behind = behind;
        this.kept = kept;
        this.way = way;
        run(() -> {
            while (true) {
                Socket client = server.accept();
                run(() -> serve(client));
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    /** Gives everything from now on. */
    void giveIn() {
        kept = 0;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Socket client) throws IOException {
        try (client;
                Socket imap = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            OutputStream answers = client.getOutputStream();
            run(() -> imap.getInputStream().transferTo(answers));
            for (String line = line(client.getInputStream()); ; line = line(client.getInputStream())) {
                if (!line.contains(" FETCH " + kept + " (BODY")) {
                    write(imap.getOutputStream(), line);
                } else if (way == Way.REFUSES) {
                    write(answers, line.substring(0, line.indexOf(' ')) + " NO It is in no state to be read.");
                } else {
                    return;
                }
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The client has gone");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    private static void run(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // The other side has gone, which is how every conversation ends.
                    }
                },
                "stubborn-front");
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
