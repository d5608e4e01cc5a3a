package org.wiredesk.producer.feed.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.wiredesk.producer.feed.settings.Entries.Value;

/** Reads the values of one place in the file as what they mean. Whatever is wrong is noted with its line; a value that will do for now is given back. */
final class Fields {

    private static final String NOTHING = "";

    private final Entries entries;
    private final SecretFields secrets;

    Fields(Entries entries) {
        this.entries = entries;
        this.secrets = new SecretFields(entries);
    }

    /** A text, if there is one. */
    Optional<String> text(String key) {
        return entries.value(key).map(Value::text);
    }

    /** A text, or the default. */
    String text(String key, String byDefault) {
        return text(key).orElse(byDefault);
    }

    /** A text that must be there; {@code meaning} is what to give. */
    String required(String key, String meaning) {
        if (!entries.has(key)) {
            entries.missing(key, meaning);
        }
        return text(key, NOTHING);
    }

    /** A secret: never in the file itself. */
    Optional<Secret> secret(String key) {
        return secrets.read(key);
    }

    /** A secret that must be there. */
    Secret requiredSecret(String key, String meaning) {
        return secrets.required(key, meaning);
    }

    /** Names and values, all of which may be secret. */
    Map<String, Secret> secrets(String key) {
        return secrets.named(key);
    }

    /** A whole number within bounds, both included. */
    int integer(String key, int byDefault, int least, int most) {
        return read(
                key,
                byDefault,
                "a whole number from " + least + " to " + most,
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty());
    }

    /** A number of bytes. */
    long size(String key, long byDefault) {
        return read(key, byDefault, "a size as 500KB, 10MB or 1GB", Amounts::bytes);
    }

    /** A duration above zero. */
    Duration duration(String key, Duration byDefault) {
        return read(key, byDefault, "a duration as 30s, 10m or 12h, or in ISO 8601 as PT12H", Amounts::duration);
    }

    /** A duration above zero, if there is one. */
    Optional<Duration> optionalDuration(String key) {
        return Optional.of(duration(key, Duration.ZERO)).filter(duration -> !duration.isZero());
    }

    /** Yes or no. */
    boolean flag(String key, boolean byDefault) {
        return choice(key, byDefault, Map.of("true", true, "false", false));
    }

    /** One of a few words. */
    <T> T choice(String key, T byDefault, Map<String, T> choices) {
        return read(
                key,
                byDefault,
                "one of " + String.join(", ", new TreeSet<>(choices.keySet())),
                text -> Optional.ofNullable(choices.get(text)));
    }

    /** A file or a folder. */
    Path path(String key, String meaning) {
        return Path.of(required(key, meaning).replace('\0', ' '));
    }

    /** An address on the web, without a name and a password in it. */
    URI url(String key, Optional<URI> byDefault) {
        if (byDefault.isEmpty()) {
            required(key, "an address that begins with https:// or http://");
        }
        return read(
                key,
                byDefault.orElse(URI.create("https://unknown.invalid/")),
                "an address that begins with https:// or http://, without a name and a password in it",
                Fields::webAddress);
    }

    /**
     * A value of any kind.
     *
     * @param rule what is allowed, to stand behind "write"
     * @param reader empty if the text is not allowed
     */
    <T> T read(String key, T byDefault, String rule, Function<String, Optional<T>> reader) {
        Optional<Value> value = entries.value(key);
        if (value.isEmpty()) {
            return byDefault;
        }
        Optional<T> read = reader.apply(value.get().text());
        if (read.isEmpty()) {
            entries.mistake(value.get().node(), "`" + key + ": " + value.get().shown() + "`: write " + rule + ".");
        }
        return read.orElse(byDefault);
    }

    /** Notes a mistake about the value of a key, or about the whole where there is none. */
    void mistake(String key, String sentence) {
        entries.mistake(key, sentence);
    }

    private static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return Optional.of(uri).filter(url -> web && url.getHost() != null && url.getRawUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
