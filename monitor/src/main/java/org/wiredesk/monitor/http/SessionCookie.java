package org.wiredesk.monitor.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Base64;

/** The cookie that keeps a browser signed in. Scripts cannot read it, and no other site's page can make a browser send it. */
final class SessionCookie {

    private static final int A_MONTH = 30 * 24 * 3600;

    private SessionCookie() {}

    /** Gives it to a browser. */
    static void give(Context context, String token) {
        set(context, Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(UTF_8)), A_MONTH);
    }

    /** Takes it away again. */
    static void take(Context context) {
        set(context, "", 0);
    }

    private static void set(Context context, String value, int seconds) {
        Cookie cookie = new Cookie(Gate.COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(context.scheme().equals("https"));
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    /** The token in it; empty if there is none. */
    static String token(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
