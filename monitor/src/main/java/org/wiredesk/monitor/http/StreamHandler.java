package org.wiredesk.monitor.http;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.wiredesk.monitor.search.BadQuestion;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.stream.Line;
import org.wiredesk.monitor.stream.Streams;

/**
 * Answers {@code /api/stream} with server-sent events. It stands before the routes and writes through Jetty's own callbacks, as no thread may wait for a
 * browser: with one thread a page, 500 pages would be 500 threads.
 */
final class StreamHandler extends Handler.Wrapper {

    static final String PATH = "/api/stream";

    private final Desk desk;

    StreamHandler(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!PATH.equals(Request.getPathInContext(request))
                || !request.getMethod().equals("GET")) {
            return super.handle(request, response, callback);
        }
        try {
            return open(request, response, callback);
        } catch (BadQuestion e) {
            return Answers.refuse(response, callback, 400, String.valueOf(e.getMessage()));
        }
    }

    private boolean open(Request request, Response response, Callback callback) {
        Optional<Newsroom> newsroom = desk.newsroom();
        if (newsroom.isEmpty()) {
            return Answers.refuse(response, callback, 503, Desk.STARTING);
        }
        Streams streams = newsroom.get().streams();
        Parameters parameters = parameters(request);
        RowFilter filter = RowFilter.of(parameters);
        Optional<Position> after = position(request, parameters);
        if (!streams.hasRoom()) {
            response.getHeaders().put("Retry-After", "10");
            return Answers.refuse(response, callback, 503, "Too many pages are open. Close one, or ask again later.");
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Accel-Buffering", "no");
        Connection line = new Connection(request, response, callback);
        line.onBreak(streams.open(Reader.of(request).isPrivileged(), filter, after, line));
        return true;
    }

    private static Optional<Position> position(Request request, Parameters parameters) {
        String last = request.getHeaders().get("Last-Event-ID");
        Optional<String> word = last == null || last.isBlank() ? parameters.one("after") : Optional.of(last.strip());
        return word.map(
                given -> Position.decode(given)
                        .orElseThrow(
                                () -> new BadQuestion(
                                        "That is no position of ours: take the `position` of a list or the id of an event, or leave it out.")));
    }

    private static Parameters parameters(Request request) {
        Map<String, List<String>> values = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            values.put(field.getName(), field.getValues());
        }
        return new Parameters(values);
    }

    /** A connection, which may break at any moment and on any thread. */
    private static final class Connection implements Line {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final AtomicBoolean broken = new AtomicBoolean();
        private volatile Runnable onBreak = () -> {};

        Connection(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void onBreak(Runnable action) {
            onBreak = action;
            if (broken.get()) {
                action.run();
            }
        }

        @Override
        public void send(ByteBuffer bytes, Runnable sent) {
            response.write(false, bytes, Callback.from(sent, this::fail));
        }

        @Override
        public void cut() {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            fail(new IllegalStateException("The reader was too slow."));
        }

        private void fail(Throwable cause) {
            if (broken.compareAndSet(false, true)) {
                onBreak.run();
                callback.failed(cause);
            }
        }
    }
}
