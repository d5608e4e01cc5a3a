package org.wiredesk.producer.feed.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values behind the question mark of an address. */
final class Query {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\]");
    private static final Pattern AND = Pattern.compile("&");
    private static final int LONGEST = 100;

    private final Map<String, String> values = new HashMap<>();

    private Query() {}

    /** Those of an address; what cannot be decoded is left out. */
    static Query of(URI uri) {
        Query query = new Query();
        String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        AND.splitAsStream(raw).forEach(pair -> {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        });
        return query;
    }

    /** A value as a plain name: short, and without anything that could steer a terminal or a path. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> UNFIT.matcher(value).replaceAll("_"))
                .map(value ->
                        value.substring(0, Math.min(value.length(), LONGEST)).strip())
                .filter(value -> !value.isEmpty());
    }

    private void put(String name, String value) {
        try {
            values.putIfAbsent(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8));
        } catch (IllegalArgumentException e) {
            values.remove(name);
        }
    }
}
