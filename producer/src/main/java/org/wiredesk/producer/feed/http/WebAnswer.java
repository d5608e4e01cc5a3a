package org.wiredesk.producer.feed.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server has answered, after all redirects.
 *
 * @param url that answered in the end
 * @param status of HTTP
 * @param headers as sent
 * @param body unpacked; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record WebAnswer(URI url, int status, HttpHeaders headers, byte[] body) {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age=(\\d{1,9})");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=[\"']?([\\w.:+-]{1,40})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** A header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** How long the server wants to be left alone, in seconds or until a date. */
    public Optional<Duration> retryAfter(Clock clock) {
        return header("Retry-After").map(String::strip).flatMap(value -> {
            if (SECONDS.matcher(value).matches()) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
                return Optional.of(Duration.between(clock.instant(), until)).filter(wait -> !wait.isNegative());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** For how long the server says that nothing will change; zero if it does not say. */
    public Duration maxAge() {
        Matcher age = MAX_AGE.matcher(header("Cache-Control").orElse(""));
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
    }

    /** The encoding that the server declares. */
    public Optional<String> charset() {
        Matcher charset = CHARSET.matcher(header("Content-Type").orElse(""));
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
