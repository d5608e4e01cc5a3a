package org.wiredesk.producer.feed.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a feed goes on without for now: single files, mails or texts that the other side does not give. Counts how often each has failed, so that
 * what fails most is tried last and keeps nothing else waiting. May be told and asked from any thread.
 */
public final class PassedOver {

    private static final Logger LOG = LoggerFactory.getLogger(PassedOver.class);
    private static final int MOST_LOGGED = 10;

    private record Trouble(int failures, String reason) {}

    private final String feed;
    private final Map<String, Trouble> open = new LinkedHashMap<>();

    PassedOver(String feed) {
        this.feed = feed;
    }

    /**
     * It could not be had this time. The log has it once, and of very many at a time only the first.
     *
     * @param reason as a sentence
     */
    public synchronized void failed(String what, String reason) {
        Trouble before = open.get(what);
        open.put(what, new Trouble(before == null ? 1 : before.failures() + 1, reason));
        if (before == null && open.size() <= MOST_LOGGED) {
            LOG.atWarn()
                    .addKeyValue("feed", feed)
                    .addKeyValue("what", what)
                    .addKeyValue("reason", reason)
                    .log("Passed over; it is tried again");
        }
    }

    /** How often in a row it could not be had. */
    public synchronized int failures(String what) {
        Trouble trouble = open.get(what);
        return trouble == null ? 0 : trouble.failures();
    }

    /** It is here, or nobody wants it any more. */
    public synchronized void had(String what) {
        open.remove(what);
    }

    /** Forgets what is not there any more at the other side. */
    public synchronized void keepOnly(Set<String> there) {
        open.keySet().retainAll(there);
    }

    /** What is passed over, as a sentence; empty if nothing is. */
    synchronized Optional<String> sentence() {
        return open.entrySet().stream()
                .findFirst()
                .map(first -> "Passed over for now: " + first.getKey()
                        + (open.size() > 1 ? " and " + (open.size() - 1) + " more" : "") + ". "
                        + first.getValue().reason());
    }
}
