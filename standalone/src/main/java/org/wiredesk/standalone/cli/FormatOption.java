package org.wiredesk.standalone.cli;

import java.util.Optional;
import org.wiredesk.producer.parse.Formats;

/** The format that a user names. */
final class FormatOption {

    private FormatOption() {}

    /**
     * The name as it came.
     *
     * @throws Failure if there is no such format, with those that there are
     */
    static Optional<String> check(Optional<String> name) {
        try {
            name.ifPresent(Formats::named);
            return name;
        } catch (IllegalArgumentException e) {
            throw Failure.misused(String.valueOf(e.getMessage()));
        }
    }
}
