package org.wiredesk.producer.parse.newsmlg2;

import java.util.HashMap;
import java.util.Map;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Subject;

/**
 * The aliases that a message gives to vocabularies in its own catalogs. One that stands for a vocabulary of IPTC is replaced by the alias that
 * IPTC recommends, so that {@code mt:16000000} and {@code medtop:16000000} are one subject. Catalogs elsewhere are never fetched.
 */
final class G2Catalogs {

    private final Map<String, String> recommended = new HashMap<>();

    /** Learns the aliases of the catalogs right inside of an element. */
    void learn(Element parent) {
        parent.elements("catalog")
                .flatMap(catalog -> catalog.elements("scheme"))
                .forEach(scheme -> scheme.attribute("alias")
                        .ifPresent(alias -> scheme.attribute("uri").ifPresent(uri -> learn(alias, uri))));
    }

    /** The code with the recommended alias of its vocabulary. */
    NewsCode known(NewsCode code) {
        String alias = recommended.get(code.scheme());
        return alias == null ? code : new NewsCode(alias, code.code());
    }

    /** The subject with the recommended alias of its vocabulary. */
    Subject known(Subject subject) {
        String alias = recommended.get(subject.getScheme());
        return alias == null
                ? subject
                : new Subject(alias, subject.getCode(), subject.getName().orElse(null));
    }

    private void learn(String alias, String uri) {
        String separator = uri.endsWith("/") ? "" : "/";
        NewsCode.of(uri + separator + "x")
                .map(NewsCode::scheme)
                .filter(scheme -> !scheme.contains(":"))
                .ifPresent(scheme -> recommended.put(alias, scheme));
    }
}
