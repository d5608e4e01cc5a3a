package org.wiredesk.producer.parse;

import static java.util.Map.entry;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the names under which agencies sign into one spelling: {@code Associated Press}, {@code nprov:AP} and {@code https://apnews.com/}
 * are all {@code ap}. The key of {@code wire.items} hangs on it, and so does the order of a source's items.
 */
public final class SourceNames {

    private static final int LONGEST = 64;
    private static final int MOST_REMEMBERED = 2_000;
    private static final int LONGEST_READ = 250;
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\w-]+\\.)*?([\\w-]+)(?:\\.(?:co|com|org|net))?\\.[a-z]{2,12}");

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:urn:newsml:|tag:|https?://)([A-Za-z0-9.-]{1,100})(?:[:,/]|$)");

    /** Short names by the names they go under: lower case, nothing but letters, digits and single spaces. */
    private static final Map<String, List<String>> AGENCIES = Map.ofEntries(
            entry("aa", List.of("anadolu", "anadolu agency", "anadolu ajansi")),
            entry("aap", List.of("australian associated press")),
            entry("afp", List.of("agence france presse")),
            entry("anp", List.of("algemeen nederlands persbureau")),
            entry("ansa", List.of()),
            entry("ap", List.of("associated press", "apnews", "ap news")),
            entry("apa", List.of("austria presse agentur")),
            entry("ats", List.of("keystone ats", "agence telegraphique suisse")),
            entry("belga", List.of("belga news agency")),
            entry("bloomberg", List.of("bloomberg news")),
            entry("cp", List.of("canadian press", "la presse canadienne")),
            entry("dpa", List.of("deutsche presse agentur", "dpa international")),
            entry("efe", List.of("agencia efe")),
            entry("europapress", List.of("europa press")),
            entry("interfax", List.of()),
            entry("kyodo", List.of("kyodo news")),
            entry("lusa", List.of()),
            entry("ntb", List.of("norsk telegrambyra")),
            entry("pa", List.of("press association", "pa media", "pa news")),
            entry("pti", List.of("press trust of india")),
            entry("reuters", List.of("thomson reuters", "thomsonreuters")),
            entry("ritzau", List.of("ritzaus bureau")),
            entry("stt", List.of("suomen tietotoimisto")),
            entry("tass", List.of("itar tass")),
            entry("tt", List.of("tt nyhetsbyran", "tidningarnas telegrambyra")),
            entry("upi", List.of("united press international")),
            entry("xinhua", List.of("xinhua news agency")),
            entry("yonhap", List.of("yonhap news agency")));

    /** What was found before: agencies sign every item with the same few names. */
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private SourceNames() {}

    /**
     * The short name of an agency that we know.
     *
     * @param name a name, a QCode, a domain or a URL, in any case
     */
    public static Optional<String> known(String name) {
        Optional<String> remembered = KNOWN.get(name);
        if (remembered != null) {
            return remembered;
        }
        Optional<String> known = find(name);
        if (KNOWN.size() < MOST_REMEMBERED) {
            KNOWN.put(name, known);
        }
        return known;
    }

    private static Optional<String> find(String name) {
        String words = words(bare(name));
        if (AGENCIES.containsKey(words)) {
            return Optional.of(words);
        }
        return AGENCIES.entrySet().stream()
                .filter(agency -> agency.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The short name of anybody: that of the agency if we know it, else the name in lower case with hyphens.
     *
     * @param name a name, a QCode, a domain or a URL, in any case
     * @return empty if there is neither a letter nor a digit in the name
     */
    public static Optional<String> shortName(String name) {
        return known(name).or(() -> {
            String slug = words(bare(name)).replace(' ', '-');
            return Optional.of(slug.substring(0, Math.min(slug.length(), LONGEST)))
                    .filter(text -> !text.isEmpty());
        });
    }

    /**
     * The domain in an id that contains one, as those of {@code urn:newsml:}, {@code tag:} and {@code http:} do; empty text if there is none.
     *
     * @param agencyId as sent
     */
    static String authority(String agencyId) {
        Matcher authority = AUTHORITY.matcher(agencyId);
        return authority.lookingAt() ? authority.group(1) : "";
    }

    /** What is left of a URL, a QCode or a domain when only the part that names somebody is kept. */
    private static String bare(String text) {
        String name = text.substring(0, Math.min(text.length(), LONGEST_READ)).strip();
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return fromUrl(name);
        }
        String code = name.indexOf(' ') < 0 ? name.substring(name.indexOf(':') + 1) : name;
        Matcher domain = DOMAIN.matcher(code.toLowerCase(Locale.ROOT));
        return domain.matches() ? domain.group(1) : code;
    }

    private static String fromUrl(String url) {
        try {
            URI uri = URI.create(url);
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            String path = Optional.ofNullable(uri.getPath()).orElse("");
            return host.endsWith("iptc.org") ? path.substring(path.lastIndexOf('/') + 1) : bare(host);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
