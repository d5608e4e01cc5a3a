package org.wiredesk.producer.parse.newsml1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WireItem;

/** Reads {@code DescriptiveMetadata} and {@code AdministrativeMetadata} of all components around a text: what it is about, and whose it is. */
final class Description {

    private static final Set<String> LEVELS = Set.of("Subject", "SubjectMatter", "SubjectDetail");
    private static final Pattern NUMBER = Pattern.compile("\\d{8}");

    private final List<Element> path;
    private final ItemDraft draft;

    Description(List<Element> path, ItemDraft draft) {
        this.path = path;
        this.draft = draft;
    }

    void read(Stream<String> furtherGenres, Stream<String> furtherKeywords) {
        WireItem.Builder item = draft.fields();
        item.setSubjects(descriptions()
                .flatMap(description -> description.elements("SubjectCode"))
                .flatMap(Element::elements)
                .filter(subject -> LEVELS.contains(subject.name()))
                .flatMap(subject -> subject(subject).stream())
                .distinct()
                .toList());
        Stream<String> genres = descriptions().flatMap(description -> FormalNames.all(description, "Genre"));
        item.setGenres(Stream.concat(genres, furtherGenres).distinct().toList());
        Stream<String> keywords = descriptions().flatMap(found -> FormalNames.properties(found, "Keyword"));
        item.setKeywords(Stream.concat(furtherKeywords, keywords).distinct().toList());
        descriptions()
                .flatMap(description -> FormalNames.all(description, "Language"))
                .findFirst()
                .map(language -> language.length() == 2 ? language.toLowerCase(Locale.ROOT) : language)
                .ifPresent(item::setLanguage);
        item.setLocated(place(false).orElse(null));
        item.setEventLocation(place(true).orElse(null));
        senders();
    }

    private static Optional<Subject> subject(Element subject) {
        return subject.attribute("FormalName").map(code -> {
            String scheme = subject.attribute("Scheme").orElse("");
            boolean iptc = NUMBER.matcher(code).matches() && (scheme.isEmpty() || scheme.startsWith("Iptc"));
            return new Subject(iptc ? "subj" : scheme, code, null);
        });
    }

    /** Where it was written, or where it happened: the parts of the first such location, the smallest first. */
    private Optional<String> place(boolean event) {
        return descriptions()
                .flatMap(description -> description.elements("Location"))
                .filter(location -> event
                        == location.attribute("HowPresent")
                                .filter("event"::equalsIgnoreCase)
                                .isPresent())
                .map(location -> Stream.of("City", "CountryArea", "Region", "Country", "CountryName")
                        .flatMap(part -> FormalNames.properties(location, part))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(place -> !place.isEmpty())
                .findFirst();
    }

    private void senders() {
        administration("Provider").forEach(draft::sender);
        administration("Source").forEach(draft::maybeAgency);
        administration("Creator").forEach(draft::maybeAgency);
    }

    private Stream<String> administration(String role) {
        return path.stream().flatMap(component -> FormalNames.all(component, "AdministrativeMetadata", role, "Party"));
    }

    private Stream<Element> descriptions() {
        return path.stream().flatMap(component -> component.elements("DescriptiveMetadata"));
    }
}
