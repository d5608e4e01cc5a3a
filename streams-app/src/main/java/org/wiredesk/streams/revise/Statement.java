package org.wiredesk.streams.revise;

import static org.wiredesk.streams.copy.MarkerMeaning.KILL;
import static org.wiredesk.streams.copy.MarkerMeaning.WITHHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Usability;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.copy.MarkerMeaning;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * What the agency itself says that an item is. Evidence is weighed in this order: status, its own or that of the version it links to, typed signal, marker in slug or headline, note to editors,
 * marker line in the body. Where the text came in, its version and time, is {@link Chronology}'s.
 *
 * @param claims the strongest first
 */
record Statement(List<Claim> claims) {

    private static final Set<String> SIGNAL = Set.of("signal");
    private static final Set<String> SLUG_AND_HEADLINE = Set.of("slug", "headline");
    private static final Set<String> NOTE = Set.of("note");
    private static final Set<String> BODY = Set.of("body");
    private static final Pattern CORRECTS =
            Pattern.compile("\\b(?:correct(?:s|ed|ing|ions?)|berichtigt|korrigiert)\\b", Pattern.CASE_INSENSITIVE);

    /** One piece of evidence and what it claims. */
    record Claim(MarkerMeaning meaning, Evidence evidence) {}

    static Statement of(LinkedItem linked) {
        List<Claim> claims = new ArrayList<>();
        status(linked).ifPresent(claims::add);
        linkStatus(linked).ifPresent(claims::add);
        markers(linked, SIGNAL).forEach(claims::add);
        markers(linked, SLUG_AND_HEADLINE).forEach(claims::add);
        markers(linked, NOTE).forEach(claims::add);
        statedReason(linked).ifPresent(claims::add);
        markers(linked, BODY).forEach(claims::add);
        return new Statement(List.copyOf(claims));
    }

    /** Whether anything claims this. */
    boolean says(MarkerMeaning meaning) {
        return claims.stream().anyMatch(claim -> claim.meaning == meaning);
    }

    /** Whether the agency takes the story back. */
    boolean isKill() {
        return says(KILL);
    }

    /** Whether the agency asks to hold the story. */
    boolean isWithheld() {
        return says(WITHHOLD);
    }

    /** Whether it is a message to editors. */
    boolean isForEditors() {
        return says(MarkerMeaning.ADVISORY);
    }

    /** Whether it is said to mend what came before, in this way, and no typed signal says that it is an update. */
    boolean mends(MarkerMeaning meaning) {
        return signals(meaning) || (says(meaning) && !signals(MarkerMeaning.UPDATE));
    }

    /** Whether a typed signal claims this. */
    private boolean signals(MarkerMeaning meaning) {
        return claims.stream()
                .anyMatch(claim ->
                        claim.meaning == meaning && claim.evidence.getField().equals("signals"));
    }

    /** All evidence, the strongest first. */
    List<Evidence> evidence() {
        return claims.stream().map(Claim::evidence).toList();
    }

    private static Optional<Claim> status(LinkedItem linked) {
        Usability usability = linked.getItem().getUsability();
        Evidence evidence = new Evidence("usability", usability.name(), "status-" + lower(usability.name()));
        return switch (usability) {
            case CANCELED -> Optional.of(new Claim(KILL, evidence));
            case WITHHELD -> Optional.of(new Claim(WITHHOLD, evidence));
            case USABLE -> Optional.empty();
        };
    }

    /** What the agency says here of an earlier version is said of the story. */
    private static Optional<Claim> linkStatus(LinkedItem linked) {
        return VersionLinks.takingBack(linked.getItem()).map(link -> {
            Usability status = link.getStatus().orElse(Usability.USABLE);
            Evidence evidence = new Evidence(
                    "links", link.getRelation() + " " + link.getTarget(), "link-status-" + lower(status.name()));
            return new Claim(status == Usability.CANCELED ? KILL : WITHHOLD, evidence);
        });
    }

    private static Stream<Claim> markers(LinkedItem linked, Set<String> places) {
        return linked.getCopy().getMarkers().stream()
                .filter(marker -> places.contains(marker.getPlace()))
                .map(Statement::claim);
    }

    private static Claim claim(Marker marker) {
        String field = marker.getPlace().equals("signal") ? "signals" : marker.getPlace();
        return new Claim(
                MarkerMeaning.valueOf(marker.getMeaning()), new Evidence(field, marker.getText(), marker.getRule()));
    }

    private static Optional<Claim> statedReason(LinkedItem linked) {
        return linked.getCopy().getStatedReason().map(reason -> {
            MarkerMeaning meaning = CORRECTS.matcher(reason).find() ? MarkerMeaning.CORRECTION : MarkerMeaning.UPDATE;
            return new Claim(meaning, new Evidence("statedReason", reason, "note-" + lower(meaning.name())));
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
