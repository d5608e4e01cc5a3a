package org.wiredesk.producer.parse.newsml1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/** Reads {@code NewsManagement}: when, whether and in what order an item may be used. */
final class Management {

    private final Element management;
    private final ItemDraft draft;
    private final CommonFields common;

    Management(Element management, ItemDraft draft) {
        this.management = management;
        this.draft = draft;
        this.common = new CommonFields(draft);
    }

    /**
     * Reads it.
     *
     * @param update how the revision changes the one before it
     * @return whether the item may be used, be it after an embargo
     */
    Usability read(Optional<String> update) {
        WireItem.Builder item = draft.fields();
        FormalNames.line(management, "ThisRevisionCreated")
                .flatMap(time -> common.time("NewsManagement/ThisRevisionCreated", time))
                .ifPresent(item::setVersionCreated);
        FormalNames.line(management, "FirstCreated")
                .flatMap(time -> common.time("NewsManagement/FirstCreated", time))
                .ifPresent(item::setFirstCreated);
        FormalNames.first(management, "Urgency")
                .flatMap(urgency -> common.urgency("NewsManagement/Urgency", urgency))
                .ifPresent(item::setUrgency);
        item.setSignals(Stream.concat(
                        update.map(kind -> "newsml:Update=" + kind).stream(),
                        FormalNames.all(management, "Instruction").map(name -> "newsml:Instruction=" + name))
                .distinct()
                .toList());
        item.setLinks(links());
        Usability usability = status();
        item.setUsability(usability);
        return usability;
    }

    private Usability status() {
        String status = FormalNames.first(management, "Status").orElse("usable");
        String future = FormalNames.first(management, "StatusWillChange", "FutureStatus")
                .orElse("")
                .toLowerCase(Locale.ROOT);
        Optional<String> change = FormalNames.line(management, "StatusWillChange", "DateAndTime");
        boolean embargoed = status.equalsIgnoreCase("embargoed");
        Usability usability = embargoed ? Usability.USABLE : common.usability("NewsManagement/Status", status);
        boolean released = future.equals("usable") && usability != Usability.CANCELED;
        if (embargoed || released) {
            draft.embargo(change.filter(time -> released)
                    .map(time -> common.embargo("NewsManagement/StatusWillChange", time))
                    .orElseGet(() -> new Embargo(null)));
        } else if (future.startsWith("cancel")) {
            change.flatMap(time -> common.time("NewsManagement/StatusWillChange", time))
                    .ifPresent(draft.fields()::setExpires);
        }
        return usability;
    }

    private List<ItemLink> links() {
        return Stream.of("DerivedFrom", "AssociatedWith")
                .flatMap(relation -> management
                        .elements(relation)
                        .flatMap(link -> link.attribute("NewsItem").stream())
                        .map(target -> Identification.link("newsml:" + relation, target)))
                .distinct()
                .toList();
    }
}
