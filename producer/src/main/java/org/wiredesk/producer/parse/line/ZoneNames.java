package org.wiredesk.producer.parse.line;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The short names of time zones in wire copy. What one name means differs over the world; here it is what agencies mean by it. */
public final class ZoneNames {

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            entry("GMT", ZoneOffset.UTC),
            entry("UTC", ZoneOffset.UTC),
            entry("Z", ZoneOffset.UTC),
            entry("WET", ZoneOffset.UTC),
            entry("BST", ZoneOffset.ofHours(1)),
            entry("CET", ZoneOffset.ofHours(1)),
            entry("MEZ", ZoneOffset.ofHours(1)),
            entry("HEC", ZoneOffset.ofHours(1)),
            entry("CEST", ZoneOffset.ofHours(2)),
            entry("MESZ", ZoneOffset.ofHours(2)),
            entry("UHR", ZoneId.of("Europe/Berlin")),
            entry("EET", ZoneOffset.ofHours(2)),
            entry("EEST", ZoneOffset.ofHours(3)),
            entry("MSK", ZoneOffset.ofHours(3)),
            entry("JST", ZoneOffset.ofHours(9)),
            entry("KST", ZoneOffset.ofHours(9)),
            entry("AEST", ZoneOffset.ofHours(10)),
            entry("AEDT", ZoneOffset.ofHours(11)),
            entry("EST", ZoneOffset.ofHours(-5)),
            entry("EDT", ZoneOffset.ofHours(-4)),
            entry("ET", ZoneId.of("America/New_York")),
            entry("CST", ZoneOffset.ofHours(-6)),
            entry("CDT", ZoneOffset.ofHours(-5)),
            entry("MST", ZoneOffset.ofHours(-7)),
            entry("MDT", ZoneOffset.ofHours(-6)),
            entry("PST", ZoneOffset.ofHours(-8)),
            entry("PDT", ZoneOffset.ofHours(-7)));

    private ZoneNames() {}

    /** The zone of a name, in any case. {@code Uhr} is how clock times are given in German, and means theirs. */
    public static Optional<ZoneId> of(String name) {
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT)));
    }
}
