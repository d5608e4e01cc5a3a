package org.wiredesk.streams.relate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Revision;
import org.wiredesk.records.internal.CreditedAgency;

/**
 * Finds the agency that a text names as the one whose copy it is, other than the source that sent it: {@code ISTANBUL (AP) -}, {@code By Jane Doe,
 * Associated Press}, {@code Copyright 2026 The Associated Press.}
 */
final class NamedAgency {

    private static final Pattern PARTS = Pattern.compile("\\s*[/&]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String COPYRIGHT = "copyright";
    private static final Set<String> CREDITS = Set.of(COPYRIGHT, "agency-alone");

    private final Agencies agencies;

    NamedAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency; of several the one that the dateline names, then the by-line, then a line that was lifted out of the text. */
    Optional<CreditedAgency> of(Revision revision) {
        Stream<CreditedAgency> named = Stream.of(
                        named(revision, "dateline", inDateline(revision)),
                        named(revision, "by-line", inByline(revision)),
                        named(revision, "credit line", inCredits(revision)))
                .flatMap(found -> found);
        return named.filter(agency -> !agency.getAgency().equals(revision.getSource()))
                .findFirst();
    }

    private Stream<String> inDateline(Revision revision) {
        return revision.getDateline().flatMap(dateline -> dateline.getAgency()).stream()
                .flatMap(names -> Stream.concat(Stream.of(names), PARTS.splitAsStream(names)))
                .flatMap(name -> agencies.called(name).stream());
    }

    private Stream<String> inByline(Revision revision) {
        return revision.getByline().stream()
                .flatMap(COMMA::splitAsStream)
                .flatMap(part -> agencies.called(part).stream());
    }

    private Stream<String> inCredits(Revision revision) {
        return revision.getFurniture().stream()
                .filter(line -> CREDITS.contains(line.getRule()))
                .flatMap(line -> credited(line).stream());
    }

    private Optional<String> credited(Furniture line) {
        return line.getRule().equals(COPYRIGHT) ? agencies.in(line.getText()) : agencies.called(line.getText());
    }

    private Stream<CreditedAgency> named(Revision revision, String place, Stream<String> found) {
        return found.map(agency -> new CreditedAgency(
                agency, "its " + place + " names " + agencies.written(agency), revision.getReceivedAt()));
    }
}
