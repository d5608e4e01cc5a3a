package org.wiredesk.producer.feed.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Stands before an IMAP server and keeps single mails back: it says no when one is asked for, or hangs up. */
final class StubbornFront implements AutoCloseable {

    /** What it does with whoever asks for the mail. */
    enum Way {
        REFUSES,
        HANGS_UP
    }

    private final ImapFront front;
    private final int behind;
    private final Way way;
    private volatile int kept;

    /** Keeps back the mail at a place in the folder, counted from 1. */
    StubbornFront(int behind, int kept, Way way) throws IOException {
        this.behind = behind;
        this.kept = kept;
        this.way = way;
        this.front = new ImapFront(this::serve);
    }

    int port() {
        return front.port();
    }

    /** Gives everything from now on. */
    void giveIn() {
        kept = 0;
    }

    @Override
    public void close() throws IOException {
        front.close();
    }

    private void serve(Socket client) throws IOException {
        try (client;
                Socket imap = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            OutputStream answers = client.getOutputStream();
            ImapFront.run(() -> imap.getInputStream().transferTo(answers));
            for (String line = ImapFront.line(client.getInputStream());
                    ;
                    line = ImapFront.line(client.getInputStream())) {
                if (!line.contains(" FETCH " + kept + " (BODY")) {
                    ImapFront.write(imap.getOutputStream(), line);
                } else if (way == Way.REFUSES) {
                    ImapFront.write(
                            answers, line.substring(0, line.indexOf(' ')) + " NO It is in no state to be read.");
                } else {
                    return;
                }
            }
        }
    }
}
