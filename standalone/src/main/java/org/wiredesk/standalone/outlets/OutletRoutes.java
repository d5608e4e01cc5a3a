package org.wiredesk.standalone.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;

/** The pages of the outlets as routes of the monitor's server, so that a desk has one port. Until the outlets run they say so. */
public final class OutletRoutes implements Consumer<RoutesConfig> {

    private static final List<HandlerType> METHODS = List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST);
    private static final Answer STARTING =
            new Answer(503, Map.of("Retry-After", "2"), "The outlets are starting; ask again.\n".getBytes(UTF_8));

    private volatile Function<Request, Optional<Answer>> outlets = request -> Optional.of(STARTING);

    /** Has the outlets answer from now on. */
    public void show(Function<Request, Optional<Answer>> running) {
        outlets = running;
    }

    @Override
    public void accept(RoutesConfig routes) {
        for (HandlerType method : METHODS) {
            for (String path : OutletsApp.PATHS) {
                routes.addHttpHandler(method, path, this::answer);
                routes.addHttpHandler(method, path + "/<rest>", this::answer);
            }
        }
    }

    private void answer(Context context) {
        Answer answer = outlets.apply(request(context)).orElse(OutletPages.NOTHING);
        context.status(answer.status());
        answer.headers().forEach(context::header);
        context.result(answer.body());
    }

    private static Request request(Context context) {
        return new Request(
                context.req().getMethod(),
                URI.create(context.req().getRequestURI()).getPath(),
                Optional.ofNullable(context.queryString()).orElse(""),
                context.headerMap());
    }
}
