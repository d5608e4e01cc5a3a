package org.wiredesk.monitor.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets in who may come in: with a token where one is needed, and not too often. The page itself and how the desk is doing are open to all. */
final class Gate extends Handler.Wrapper {

    /** The cookie with the token. */
    static final String COOKIE = "wiredesk";

    private static final String BEARER = "bearer ";
    private static final String API = "/api/";
    private static final Set<String> OPEN = Set.of("/api/me", "/api/session", "/api/openapi.yaml");

    private final Tokens tokens;
    private final Rates rates;
    private final boolean onlyThisMachine;

    /**
     * @param onlyThisMachine whether only this machine reaches the server: then a request that names another host was lured here by a foreign page
     */
    Gate(Tokens tokens, Rates rates, boolean onlyThisMachine) {
        this.tokens = tokens;
        this.rates = rates;
        this.onlyThisMachine = onlyThisMachine;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        String address = Request.getRemoteAddr(request);
        if (onlyThisMachine && !tokens.required() && !namesThisMachine(request)) {
            return Answers.refuse(
                    response,
                    callback,
                    403,
                    "Ask for localhost: without a token this server only answers to its own machine.");
        }
        if (path.startsWith(API) && !rates.allows(address, System.nanoTime())) {
            response.getHeaders().put("Retry-After", "1");
            return Answers.refuse(response, callback, 429, "That is too much at once. Wait a second and ask again.");
        }
        Optional<String> shown = token(request);
        Reader reader = tokens.whoShows(shown);
        reader.sends(request);
        if (reader == Reader.STRANGER && path.startsWith(API) && !OPEN.contains(path)) {
            if (shown.isPresent()) {
                rates.punish(address, System.nanoTime());
            }
            return Answers.refuse(
                    response,
                    callback,
                    401,
                    "A token is needed: send it as `Authorization: Bearer TOKEN`, or sign in.");
        }
        return super.handle(request, response, callback);
    }

    private static Optional<String> token(Request request) {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .map(SessionCookie::token)
                .findFirst();
    }

    private static boolean namesThisMachine(Request request) {
        String host = Optional.ofNullable(Request.getServerName(request)).orElse("");
        return host.equals("localhost") || host.endsWith(".localhost") || isLoopback(host);
    }

    /** Whether it is an address of this machine, in figures: nothing is asked of a name server. */
    private static boolean isLoopback(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        boolean figures = bare.matches("[0-9.]+") || bare.contains(":");
        if (!figures) {
            return false;
        }
        InetAddress address = new InetSocketAddress(bare, 0).getAddress();
        return address != null && address.isLoopbackAddress();
    }
}
