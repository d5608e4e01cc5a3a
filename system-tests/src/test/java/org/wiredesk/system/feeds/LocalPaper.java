package org.wiredesk.system.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A small newspaper on the web: one Atom feed with an ETag. */
final class LocalPaper implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger unchanged = new AtomicInteger();
    private volatile String feed = "";

    LocalPaper() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LocalPaper::notFound);
        server.createContext("/atom.xml", this::answer);
        server.start();
    }

    /** Where the feed is. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/atom.xml";
    }

    /** Puts entries into the feed; each has an id, a headline and a text of one paragraph. */
    void print(String... entries) {
        feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Vesthavn Courier</title><id>urn:example:courier</id>"
                + "<updated>2026-03-14T12:00:00Z</updated>" + String.join("", entries) + "</feed>";
    }

    static String entry(String id, String headline, String text) {
        return "<entry><id>urn:example:" + id + "</id><title>" + headline
                + "</title><updated>2026-03-14T12:00:00Z</updated>"
                + "<link href='https://courier.example/" + id + "'/><content type='html'>&lt;p&gt;" + text
                + "&lt;/p&gt;</content></entry>";
    }

    /** How often somebody was told that nothing is new. */
    int toldUnchanged() {
        return unchanged.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String printed = feed;
        byte[] bytes = printed.getBytes(UTF_8);
        String tag = "\"" + printed.hashCode() + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", "application/atom+xml; charset=utf-8");
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
