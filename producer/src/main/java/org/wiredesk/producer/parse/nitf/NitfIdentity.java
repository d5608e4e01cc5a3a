package org.wiredesk.producer.parse.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;

/** Reads which story an NITF document tells, in which version, and what it says of other documents. */
final class NitfIdentity {

    private static final Pattern COUNTED = Pattern.compile("_\\d{1,6}");
    private static final Pattern UUID = Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\S+");

    private final Element data;
    private final ItemDraft draft;

    NitfIdentity(Element data, ItemDraft draft) {
        this.data = data;
        this.draft = draft;
    }

    void read() {
        List<AlternateId> names = new ArrayList<>();
        Optional<Element> key = data.element("du-key");
        Optional<String> keyName = key.flatMap(found -> found.attribute("key"));
        data.element("doc-id").flatMap(id -> id.attribute("id-string")).ifPresent(id -> name(id, keyName, names));
        key.flatMap(NitfIdentity::keyed).ifPresent(value -> names.add(new AlternateId("du-key", value)));
        draft.fields().setAlternateIds(names);
        draft.fields()
                .setVersion(key.flatMap(found -> found.attribute("version").or(() -> found.attribute("generation")))
                        .orElse(null));
        links();
    }

    /** An id that is the key of the story with a counter behind it names a version; the story is named by the key. */
    private void name(String id, Optional<String> key, List<AlternateId> names) {
        boolean counted = key.filter(id::startsWith)
                .filter(stem -> COUNTED.matcher(id.substring(stem.length())).matches())
                .isPresent();
        draft.agencyId(counted ? key.get() : id);
        if (counted) {
            names.add(new AlternateId("doc-id", id));
        }
        Matcher uuid = UUID.matcher(id);
        if (uuid.matches()) {
            names.add(new AlternateId("uuid", uuid.group(1)));
        }
    }

    /** The key; that of a text in several parts names the part as well, for they are not versions of each other. */
    private static Optional<String> keyed(Element key) {
        String part = key.attribute("part").map(number -> "#" + number).orElse("");
        return key.attribute("key").map(value -> value + part);
    }

    private void links() {
        List<ItemLink> links = new ArrayList<>();
        data.attribute("management-doc-idref")
                .ifPresent(target -> links.add(new ItemLink("nitf:management-doc-idref", target, null, status())));
        data.elements("correction")
                .flatMap(correction -> correction.attribute("id-string").stream())
                .forEach(target -> links.add(new ItemLink("nitf:correction", target, null, null)));
        draft.fields().setLinks(links);
        if (data.element("correction").isPresent()) {
            draft.fields().setSignals(List.of("nitf:correction"));
        }
    }

    /** What has become of the other document; an embargo on it is taken for a hold. */
    private @Nullable Usability status() {
        Optional<String> status = data.attribute("management-idref-status");
        if (status.isEmpty()) {
            return null;
        }
        boolean embargoed = status.get().toLowerCase(Locale.ROOT).equals("embargoed");
        if (embargoed) {
            draft.warn(
                    WarningKind.VALUE,
                    "docdata/@management-idref-status",
                    "The other document is put under embargo; taken for withheld.");
            return Usability.WITHHELD;
        }
        return new CommonFields(draft).usability("docdata/@management-idref-status", status.get());
    }
}
