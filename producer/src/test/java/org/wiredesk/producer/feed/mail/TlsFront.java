package org.wiredesk.producer.feed.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a plain IMAP server and speaks TLS for it, from the first byte or after STARTTLS: GreenMail knows no STARTTLS over IMAP, and
 * shows no certificate but its own.
 */
final class TlsFront implements AutoCloseable {

    private final ImapFront front;
    private final SSLContext context;
    private final int behind;
    private final boolean startTls;

    TlsFront(SSLContext context, int behind, boolean startTls) throws IOException {
        this.context = context;
        this.behind = behind;
        this.startTls = startTls;
        this.front = new ImapFront(this::serve);
    }

    int port() {
        return front.port();
    }

    @Override
    public void close() throws IOException {
        front.close();
    }

    private void serve(Socket plain) throws IOException {
        try (plain;
                Socket imap = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (startTls) {
                greet(plain);
                ImapFront.line(imap.getInputStream());
            }
            SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
            secure.setUseClientMode(false);
            ImapFront.run(() -> imap.getInputStream().transferTo(secure.getOutputStream()));
            secure.getInputStream().transferTo(imap.getOutputStream());
        }
    }

    private static void greet(Socket plain) throws IOException {
        InputStream in = plain.getInputStream();
        OutputStream out = plain.getOutputStream();
        ImapFront.write(out, "* OK ready");
        while (true) {
            String[] words = ImapFront.line(in).split(" ", -1);
            if (words[1].toUpperCase(Locale.ROOT).equals("CAPABILITY")) {
                ImapFront.write(out, "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");
            }
            ImapFront.write(out, words[0] + " OK");
            if (words[1].toUpperCase(Locale.ROOT).equals("STARTTLS")) {
                return;
            }
        }
    }
}
