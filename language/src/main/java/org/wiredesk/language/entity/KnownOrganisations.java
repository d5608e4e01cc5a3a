package org.wiredesk.language.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.language.Table;

/** Organisations that make news every day, by all their names: {@code U.N.} is the United Nations in every story. */
final class KnownOrganisations {

    private static final Map<String, String> NAMES = names();

    private KnownOrganisations() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Table.read(KnownOrganisations.class, "organisations.tsv", row -> {
            names.put(row.get(0), row.get(0));
            (row.size() > 1 ? Table.list(row.get(1)) : List.<String>of()).forEach(form -> names.put(form, row.get(0)));
        });
        return Map.copyOf(names);
    }

    /** The full name of an organisation that is known, else the name as it is. */
    static String nameOf(String form) {
        return NAMES.getOrDefault(form, form);
    }
}
