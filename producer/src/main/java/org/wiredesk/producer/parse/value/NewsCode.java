package org.wiredesk.producer.parse.value;

import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.Subject;

/**
 * A code of a controlled vocabulary, written as a QCode ({@code medtop:16000000}), as a URI or bare.
 *
 * @param scheme the vocabulary: the alias as sent; for a URI of IPTC the alias that IPTC recommends, for any other URI all but its last part;
 *     empty text where a bare code does not say
 * @param code the code within the vocabulary
 */
public record NewsCode(String scheme, String code) {

    private static final String IPTC = "://cv.iptc.org/newscodes/";

    /** IPTC's recommended aliases, by the names of the vocabularies in its URIs. */
    private static final Map<String, String> ALIASES = Map.of(
            "mediatopic", "medtop",
            "subjectcode", "subj",
            "genre", "genre",
            "signal", "sig",
            "pubstatusg2", "stat",
            "ninature", "ninat",
            "itemrelation", "irel",
            "newsprovider", "nprov");

    /** Takes a QCode, a URI or a bare code apart; empty if there is nothing in it. */
    public static Optional<NewsCode> of(String text) {
        String code = text.strip();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.contains("://")) {
            return Optional.of(fromUri(code));
        }
        int colon = code.indexOf(':');
        return Optional.of(
                colon > 0 && colon < code.length() - 1
                        ? new NewsCode(code.substring(0, colon), code.substring(colon + 1))
                        : new NewsCode("", code));
    }

    /**
     * A code with its vocabulary beside it, as ninjs 1.x has them.
     *
     * @param scheme an alias or a URI; empty text if the code says it itself, or nothing does
     */
    public static Optional<NewsCode> of(String scheme, String code) {
        if (scheme.isBlank() || code.contains("://")) {
            return of(code);
        }
        Optional<NewsCode> bare = of(code);
        if (scheme.contains("://")) {
            String separator = scheme.endsWith("/") || scheme.endsWith("#") ? "" : "/";
            return bare.map(found -> fromUri(scheme.strip() + separator + found.code()));
        }
        return bare.map(
                found -> new NewsCode(found.scheme().isEmpty() ? scheme.strip() : found.scheme(), found.code()));
    }

    /** The code as a subject. */
    public Subject toSubject(Optional<String> name) {
        return new Subject(scheme, code, name.orElse(null));
    }

    /** As a QCode again: {@code sig:update}; a bare code stays bare. */
    public String toText() {
        return scheme.isEmpty() ? code : scheme.contains("://") ? scheme + code : scheme + ":" + code;
    }

    private static NewsCode fromUri(String uri) {
        String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        int end = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1;
        String scheme = trimmed.substring(0, end);
        int iptc = scheme.indexOf(IPTC);
        if (iptc >= 0) {
            String vocabulary = scheme.substring(iptc + IPTC.length()).replace("/", "");
            return new NewsCode(ALIASES.getOrDefault(vocabulary, vocabulary), trimmed.substring(end));
        }
        return new NewsCode(scheme, trimmed.substring(end));
    }
}
