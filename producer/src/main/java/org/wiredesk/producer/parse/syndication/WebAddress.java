package org.wiredesk.producer.parse.syndication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a web page without what only tracks readers: a feed adds that and changes it, and the page stays the same. */
final class WebAddress {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "xtor",
            "cmp",
            "cmpid",
            "ocid",
            "icid",
            "wt_mc",
            "ito",
            "smid",
            "ftag",
            "rss",
            "feedtype",
            "feedname",
            "partner_rss");
    private static final Set<String> TRACKING_PREFIXES = Set.of("utm_", "at_", "ns_", "pk_", "mtm_", "hsa_", "wt.");

    private WebAddress() {}

    /** The address as it names the page; empty if this is no address of a web page. */
    static Optional<String> of(String link) {
        String trimmed = link.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        int fragment = trimmed.indexOf('#');
        String page = fragment < 0 ? trimmed : trimmed.substring(0, fragment);
        int query = page.indexOf('?');
        String path = query < 0 ? page : page.substring(0, query);
        String kept = query < 0 ? "" : kept(page.substring(query + 1));
        return Optional.of(hostInLowerCase(path) + (kept.isEmpty() ? "" : "?" + kept));
    }

    /**
     * An id that is the address of a page, without what only tracks readers. What stands behind its {@code #} is kept: it may be all that tells two
     * entries apart.
     */
    static String ofId(String id) {
        int fragment = id.indexOf('#');
        return of(id).map(page ->
                        page + (fragment < 0 ? "" : id.substring(fragment).strip()))
                .orElse(id);
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("[&;]", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name =
                parameter.substring(0, Math.max(parameter.indexOf('='), 0)).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static String hostInLowerCase(String address) {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        int end = path < 0 ? address.length() : path;
        return address.substring(0, end).toLowerCase(Locale.ROOT) + address.substring(end);
    }
}
