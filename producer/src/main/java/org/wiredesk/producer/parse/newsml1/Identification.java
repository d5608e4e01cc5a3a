package org.wiredesk.producer.parse.newsml1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;

/** Reads {@code NewsIdentifier}: which story, which revision of it, and what kind of revision. */
final class Identification {

    /** A public identifier, and behind it the number of a revision and the letter of its kind. */
    private static final Pattern WITH_REVISION = Pattern.compile("(urn:newsml:[^:]+:[^:]+:.+):(\\d+)[NAU]?");

    private static final Pattern VERSION_IN_ID = Pattern.compile("(.+)-v(\\d{1,4})");

    private final Element identifier;
    private final ItemDraft draft;

    /** For one item; {@code identifier} is its {@code NewsIdentifier}. */
    Identification(Element identifier, ItemDraft draft) {
        this.identifier = identifier;
        this.draft = draft;
    }

    /** Whether it names the story. */
    boolean read() {
        Optional<Element> revision = identifier.element("RevisionId");
        Optional<String> version = FormalNames.line(identifier, "RevisionId");
        draft.fields().setVersion(version.orElse(null));
        draft.fields()
                .setReplacesVersion(revision.flatMap(found -> found.attribute("PreviousRevision"))
                        .filter(previous -> !previous.equals("0"))
                        .orElse(null));
        Optional<String> id = id(version);
        id.ifPresent(draft::agencyId);
        return id.isPresent();
    }

    /** How the revision changes the one before it; empty for one that takes its place, as most do. */
    Optional<String> update() {
        return identifier
                .element("RevisionId")
                .flatMap(revision -> revision.attribute("Update"))
                .filter(kind -> !kind.equals("N"));
    }

    /** A link to another item, whose revision is no part of its name. */
    static ItemLink link(String relation, String target) {
        Matcher revision = WITH_REVISION.matcher(target);
        return revision.matches()
                ? new ItemLink(relation, revision.group(1), revision.group(2), null)
                : new ItemLink(relation, target, null, null);
    }

    private Optional<String> id(Optional<String> version) {
        Optional<String> item = FormalNames.line(identifier, "NewsItemId");
        Optional<String> provider = FormalNames.line(identifier, "ProviderId");
        Optional<String> date = FormalNames.line(identifier, "DateId");
        if (item.isEmpty() || provider.isEmpty() || date.isEmpty()) {
            return FormalNames.line(identifier, "PublicIdentifier")
                    .map(urn -> link("", urn).getTarget())
                    .or(() -> item);
        }
        String prefix = "urn:newsml:" + provider.get() + ":" + date.get() + ":";
        Matcher versioned = VERSION_IN_ID.matcher(item.get());
        if (versioned.matches() && version.equals(Optional.of(versioned.group(2)))) {
            List<AlternateId> names = new ArrayList<>();
            names.add(new AlternateId("NewsItemId", item.get()));
            draft.fields().setAlternateIds(names);
            return Optional.of(prefix + versioned.group(1));
        }
        return Optional.of(prefix + item.get());
    }
}
