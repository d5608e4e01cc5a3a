package org.wiredesk.monitor.http;

import io.javalin.http.Context;
import org.eclipse.jetty.server.Request;

/** Who asks: somebody who may see what is under embargo, somebody who may not, or nobody that we know. */
enum Reader {
    STRANGER,
    READER,
    PRIVILEGED;

    private static final String ATTRIBUTE = "org.wiredesk.monitor.reader";

    boolean isPrivileged() {
        return this == PRIVILEGED;
    }

    /** Notes down who sends this request. */
    void sends(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who sends this request; a stranger if nobody noted it down. */
    static Reader of(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof Reader reader ? reader : STRANGER;
    }

    /** Who sends this request. */
    static Reader of(Context context) {
        return context.req().getAttribute(ATTRIBUTE) instanceof Reader reader ? reader : STRANGER;
    }
}
