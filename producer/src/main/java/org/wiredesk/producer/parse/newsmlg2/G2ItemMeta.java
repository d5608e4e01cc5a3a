package org.wiredesk.producer.parse.newsmlg2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WireItem;

/** Reads {@code itemMeta}: when, whether and in what order an item may be used. */
final class G2ItemMeta {

    private final Element meta;
    private final G2Catalogs catalogs;
    private final ItemDraft draft;
    private final CommonFields common;

    G2ItemMeta(Element meta, G2Catalogs catalogs, ItemDraft draft) {
        this.meta = meta;
        this.catalogs = catalogs;
        this.draft = draft;
        this.common = new CommonFields(draft);
    }

    void read() {
        WireItem.Builder item = draft.fields();
        meta.element("versionCreated")
                .flatMap(time -> common.time("itemMeta/versionCreated", time.text()))
                .ifPresent(item::setVersionCreated);
        meta.element("firstCreated")
                .flatMap(time -> common.time("itemMeta/firstCreated", time.text()))
                .ifPresent(item::setFirstCreated);
        meta.element("embargoed").ifPresent(time -> draft.embargo(common.embargo("itemMeta/embargoed", time.text())));
        meta.element("pubStatus")
                .map(status -> G2Codes.code(status).map(NewsCode::code).orElse(""))
                .ifPresent(status -> item.setUsability(common.usability("itemMeta/pubStatus", status)));
        item.setSignals(signals());
        if (meta.elements("role").anyMatch(G2ItemMeta::isHeld)) {
            draft.embargoAtLeast();
        }
        item.setFixture(meta.elements("instanceOf")
                .flatMap(product -> G2Codes.code(product).map(NewsCode::code).or(() -> G2Codes.name(product)).stream())
                .findFirst()
                .orElse(null));
        meta.elements("expires")
                .filter(time -> time.attribute("pubconstraint").isEmpty())
                .findFirst()
                .flatMap(time -> common.time("itemMeta/expires", time.text()))
                .ifPresent(item::setExpires);
        item.setLinks(links());
        String note = meta.elements("edNote")
                .flatMap(text -> G2Codes.line(text).stream())
                .collect(Collectors.joining(" "));
        item.setEditorialNote(note.isEmpty() ? null : note);
    }

    /** The signals, then the roles: these by the names that they have in AP's JSON too, so that the two say the same in the same words. */
    private List<String> signals() {
        Stream<String> codes = Stream.concat(meta.elements("signal"), meta.elements("role"))
                .flatMap(signal -> G2Codes.code(signal).stream())
                .map(catalogs::known)
                .map(NewsCode::toText);
        Stream<String> names = meta.elements("role")
                .flatMap(role -> G2Codes.name(role).stream())
                .map(name -> "editorialtype:" + name);
        return Stream.concat(codes, names).distinct().toList();
    }

    /** AP's {@code HoldForRelease}: it is held, whether a time is named or not. */
    private static boolean isHeld(Element role) {
        return Stream.concat(G2Codes.code(role).map(NewsCode::code).stream(), G2Codes.name(role).stream())
                .anyMatch(word -> word.replace(" ", "").equalsIgnoreCase("HoldForRelease"));
    }

    private List<ItemLink> links() {
        return meta.elements("link").flatMap(link -> link(link).stream()).toList();
    }

    /** A link to another item; one that only has an address leads to a page, not to an item. */
    private static Optional<ItemLink> link(Element link) {
        String relation = link.attribute("rel")
                .or(() -> link.attribute("reluri").flatMap(NewsCode::of).map(NewsCode::toText))
                .orElse("");
        return link.attribute("residref")
                .or(() -> link.attribute("guidref"))
                .map(target -> new ItemLink(
                        relation,
                        G2Identity.story(target),
                        G2Identity.revision(target)
                                .or(() -> link.attribute("version"))
                                .orElse(null),
                        null));
    }
}
