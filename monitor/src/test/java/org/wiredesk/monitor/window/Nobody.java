package org.wiredesk.monitor.window;

import org.wiredesk.monitor.story.Audience;
import org.wiredesk.monitor.story.Change;

/** No page is open. */
final class Nobody implements Audience {

    @Override
    public boolean isPresent() {
        return false;
    }

    @Override
    public void hear(Change change) {}
}
