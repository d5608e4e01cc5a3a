package org.wiredesk.producer.parse.line;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months as agencies write them, in English, German, French and Spanish, in full or short. */
public final class MonthNames {

    private static final int SHORTEST = 3;

    /** For each month, January first, its full names. */
    private static final List<List<String>> NAMES = List.of(
            List.of("january", "januar", "jänner", "janvier", "enero"),
            List.of("february", "februar", "février", "fevrier", "febrero"),
            List.of("march", "märz", "maerz", "mrz", "mars", "marzo"),
            List.of("april", "avril", "abril"),
            List.of("may", "mai", "mayo"),
            List.of("june", "juni", "juin", "junio"),
            List.of("july", "juli", "juillet", "julio"),
            List.of("august", "août", "aout", "agosto"),
            List.of("september", "septembre", "septiembre"),
            List.of("october", "oktober", "octobre", "octubre"),
            List.of("november", "novembre", "noviembre"),
            List.of("december", "dezember", "décembre", "decembre", "diciembre"));

    /** Every beginning of a name that says enough; where two months begin alike, the earlier one is meant. */
    private static final Map<String, Month> BEGINNINGS = beginnings();

    private MonthNames() {}

    /** The month of a name or its beginning, in any case. */
    public static Optional<Month> of(String name) {
        return Optional.ofNullable(BEGINNINGS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Month> beginnings() {
        Map<String, Month> beginnings = new HashMap<>();
        for (Month month : Month.values()) {
            for (String name : NAMES.get(month.getValue() - 1)) {
                for (int length = SHORTEST; length <= name.length(); length++) {
                    beginnings.putIfAbsent(name.substring(0, length), month);
                }
            }
        }
        return Map.copyOf(beginnings);
    }
}
