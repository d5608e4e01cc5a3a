package org.wiredesk.producer.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A real HTTP server on this machine that answers as a test wants and remembers what it was asked. */
public final class WebServer implements AutoCloseable {

    /**
     * A question.
     *
     * @param path with its query
     */
    public record Question(String path, Headers headers) {}

    /** An answer. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        public static Answer of(int status, String body, String... headers) {
            Map<String, String> map = new TreeMap<>();
            for (int place = 0; place < headers.length; place += 2) {
                map.put(headers[place], headers[place + 1]);
            }
            return new Answer(status, map, body.getBytes(UTF_8));
        }
    }

    private final HttpServer server;
    private final List<Question> questions = new CopyOnWriteArrayList<>();

    public WebServer(Function<Question, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public List<Question> questions() {
        return questions;
    }

    /** The last question. */
    public Question last() {
        return questions.get(questions.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Function<Question, Answer> answers) throws IOException {
        try (exchange) {
            Question question = new Question(exchange.getRequestURI().toString(), exchange.getRequestHeaders());
            questions.add(question);
            Answer answer = answers.apply(question);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }
}
