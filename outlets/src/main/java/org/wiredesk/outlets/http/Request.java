package org.wiredesk.outlets.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks, whatever server has taken the question.
 *
 * @param method {@code GET} and so on
 * @param path decoded, without what stands behind the question mark
 * @param query as it was sent, without the question mark; empty for none
 * @param headers their names in lower case; the first value of each
 */
public record Request(String method, String path, String query, Map<String, String> headers) {

    private static final Pattern AND = Pattern.compile("&");

    public Request {
        Map<String, String> lower = new HashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(lower);
    }

    /** A question for one page. */
    public static Request get(String path, @Nullable String query) {
        return new Request("GET", path, query == null ? "" : query, Map.of());
    }

    /** A header, if it was sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** What was asked for by this name, decoded; empty if it was not, or is not to be decoded. */
    public Optional<String> parameter(String name) {
        return AND.splitAsStream(query)
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .flatMap(part -> decoded(part.substring(name.length() + 1)));
    }

    /** A whole number that was asked for, moved to the nearest that is allowed; the default where none was. */
    public int number(String name, int byDefault, int least, int most) {
        return parameter(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Math.max(least, Math.min(most, Integer.parseInt(text))))
                .orElse(byDefault);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
