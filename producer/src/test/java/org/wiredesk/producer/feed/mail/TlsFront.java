package org.wiredesk.producer.feed.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a plain IMAP server and speaks TLS for it, from the first byte or after STARTTLS: GreenMail knows no STARTTLS over IMAP, and
 * shows no certificate but its own.
 */
final class TlsFront implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final SSLContext context;
    private final int behind;
    private final boolean startTls;

    TlsFront(SSLContext context, int behind, boolean startTls) throws IOException {
        this.context = context;
        this.behind = behind;
        this.startTls = startTls;
        run("front", () -> {
            while (true) {
                Socket client = server.accept();
                run("front-client", () -> serve(client));
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

    private void serve(Socket plain) throws IOException {
        try (plain;
                Socket imap = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (startTls) {
                greet(plain);
                line(imap.getInputStream());
            }
            SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
            secure.setUseClientMode(false);
            run("front-answers", () -> imap.getInputStream().transferTo(secure.getOutputStream()));
            secure.getInputStream().transferTo(imap.getOutputStream());
        }
    }

    private static void greet(Socket plain) throws IOException {
        InputStream in = plain.getInputStream();
        OutputStream out = plain.getOutputStream();
        write(out, "* OK ready");
        while (true) {
            String[] words = line(in).split(" ", -1);
            if (words[1].toUpperCase(Locale.ROOT).equals("CAPABILITY")) {
                write(out, "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");
            }
            write(out, words[0] + " OK");
            if (words[1].toUpperCase(Locale.ROOT).equals("STARTTLS")) {
                return;
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

    private static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // The other side has gone, which is how every conversation ends.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
