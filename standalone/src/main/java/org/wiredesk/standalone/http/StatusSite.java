package org.wiredesk.standalone.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;

/** Where somebody outside asks how a component is doing. It answers from its first moment on; what it watches over counts as starting until it is told. */
public interface StatusSite extends AutoCloseable {

    /**
     * Answers for this from now on.
     *
     * @param supplier asked at every question
     */
    void watch(Supplier<Probe> supplier);

    /**
     * Answers {@code /feeds} from now on.
     *
     * @param supplier asked at every question, for JSON
     */
    void showFeeds(Supplier<String> supplier);

    /**
     * Has the outlets answer for their paths from now on.
     *
     * @param outlets gives nothing where nothing of theirs is
     */
    void showOutlets(Function<Request, Optional<Answer>> outlets);

    /** The port it listens on. */
    int port();

    /** Stops answering, at once. */
    @Override
    void close() throws IOException;
}
