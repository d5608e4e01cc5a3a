package org.wiredesk.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wiredesk.schemas.Cluster;

/** The settings in force as lines of {@code NAME=value}, fit to be shown to others: what may be a secret is masked. */
final class EffectiveSettings {

    private static final String MASK = "********";
    private static final Pattern SECRET =
            Pattern.compile("PASSWORD|SECRET|TOKEN|JAAS|CREDENTIAL|SSL_KEY|USER_INFO|KEYSTORE_KEY");
    private static final Pattern USER_IN_URL = Pattern.compile("(?<=://)[^/@]*(?=@)");

    private EffectiveSettings() {}

    /** The lines, in alphabetical order. */
    static List<String> lines(Cluster cluster, Component component, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(own);
        cluster.clientProperties()
                .forEach((name, value) ->
                        all.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        all.put("KAFKA_BOOTSTRAP_SERVERS", cluster.bootstrapServers());
        all.put("SCHEMA_REGISTRY_URL", cluster.registryUrl());
        all.put("WIREDESK_HTTP_HOST", component.httpHost());
        all.put("WIREDESK_HTTP_PORT", Integer.toString(component.httpPort()));
        all.put("LOG_FORMAT", component.format().name().toLowerCase(Locale.ROOT));
        List<String> lines = new ArrayList<>();
        all.forEach((name, value) -> lines.add(name + "=" + masked(name, value)));
        return lines;
    }

    private static String masked(String name, String value) {
        return SECRET.matcher(name).find() ? MASK : USER_IN_URL.matcher(value).replaceAll(MASK);
    }
}
