package org.wiredesk.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Payload;

/**
 * The name of a file that was taken: {@code <delivery id>~<source, or ->~<name it was delivered under>}. It holds all that has to survive a
 * crash, so no other bookmark is needed: the rename that takes a file is the bookmark.
 *
 * @param deliveryId under which it is published, however often that takes
 * @param source the sub-folder that it was dropped into, as a source
 * @param name as delivered; the beginning may be missing where the whole would be too long for a file name
 */
record TakenName(String deliveryId, Optional<String> source, String name) {

    private static final int MOST_BYTES = 140;
    private static final String NO_SOURCE = "-";

    /** The name under which an intake is kept; its {@code deliveredAs} has been made to {@link #fit}. */
    static TakenName of(Intake intake) {
        return new TakenName(
                intake.deliveryId(), intake.source(), intake.deliveredAs().orElse(""));
    }

    /** A delivered name, its beginning cut off where the whole would be too long for a file name of ours. */
    static String fit(String name) {
        String fitting = name;
        while (fitting.getBytes(UTF_8).length > MOST_BYTES) {
            fitting = fitting.substring(fitting.offsetByCodePoints(0, 1));
        }
        return fitting;
    }

    /** Takes a file name apart; empty if it is none of ours. */
    static Optional<TakenName> parse(String fileName) {
        String[] parts = fileName.split("~", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            Intake.receivedAt(parts[0]);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        Optional<String> source = Optional.of(parts[1]).filter(text -> !text.equals(NO_SOURCE));
        return Optional.of(new TakenName(parts[0], source, parts[2]));
    }

    /** The delivery that it stands for, with what is in the file. */
    Intake intake(String feed, Payload payload) {
        return Intake.again(deliveryId, feed, source, Optional.of(name), payload);
    }

    /** The file name. */
    String fileName() {
        return deliveryId + "~" + source.orElse(NO_SOURCE) + "~" + name;
    }
}
