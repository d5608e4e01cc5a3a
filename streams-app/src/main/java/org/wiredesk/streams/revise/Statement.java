package org.wiredesk.streams.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Usability;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * What the agency itself says that an item is. Evidence is weighed in this order: status, its own or that of the version it links to, typed signal, marker in slug or headline, note to editors,
 * marker line in the body.
 *
 * @param claims the strongest first
 */
record Statement(List<Claim> claims) {

    /** What a piece of evidence claims. */
    enum Meaning {
        KILL,
        WITHHOLD,
        CORRECTION,
        REPEAT,
        UPDATE
    }

    /** One piece of evidence and what it claims. */
    record Claim(Meaning meaning, Evidence evidence) {}

    static Statement of(LinkedItem linked) {
        List<Claim> claims = new ArrayList<>();
        status(linked).ifPresent(claims::add);
        linkStatus(linked).ifPresent(claims::add);
        linked.getItem().getSignals().forEach(signal -> signal(signal).ifPresent(claims::add));
        markers(linked, false).forEach(claims::add);
        linked.getCopy().getStatedReason().flatMap(Statement::note).ifPresent(claims::add);
        markers(linked, true).forEach(claims::add);
        return new Statement(List.copyOf(claims));
    }

    /** The strongest claim of this meaning. */
    Optional<Claim> says(Meaning meaning) {
        return claims.stream().filter(claim -> claim.meaning == meaning).findFirst();
    }

    /** All evidence, the strongest first. */
    List<Evidence> evidence() {
        return claims.stream().map(Claim::evidence).toList();
    }

    private static Optional<Claim> status(LinkedItem linked) {
        Usability usability = linked.getItem().getUsability();
        Evidence evidence = new Evidence("usability", usability.name(), "status-" + lower(usability.name()));
        return switch (usability) {
            case CANCELED -> Optional.of(new Claim(Meaning.KILL, evidence));
            case WITHHELD -> Optional.of(new Claim(Meaning.WITHHOLD, evidence));
            case USABLE -> Optional.empty();
        };
    }

    /** What the agency says here of an earlier version is said of the story. */
    private static Optional<Claim> linkStatus(LinkedItem linked) {
        return VersionLinks.takingBack(linked.getItem()).map(link -> {
            Usability status = link.getStatus().orElse(Usability.USABLE);
            Evidence evidence = new Evidence(
                    "links", link.getRelation() + " " + link.getTarget(), "link-status-" + lower(status.name()));
            return new Claim(status == Usability.CANCELED ? Meaning.KILL : Meaning.WITHHOLD, evidence);
        });
    }

    private static Optional<Claim> signal(String signal) {
        String code = lower(signal.substring(signal.lastIndexOf(':') + 1));
        return meaning(code).map(meaning -> new Claim(meaning, new Evidence("signals", signal, "signal-" + code)));
    }

    private static Stream<Claim> markers(LinkedItem linked, boolean inBody) {
        return linked.getCopy().getMarkers().stream()
                .filter(marker -> marker.getPlace().equals("body") == inBody)
                .flatMap(marker -> meaning(lower(marker.getMeaning())).map(meaning -> claim(marker, meaning)).stream());
    }

    private static Claim claim(Marker marker, Meaning meaning) {
        return new Claim(meaning, new Evidence(marker.getPlace(), marker.getText(), marker.getRule()));
    }

    private static Optional<Claim> note(String reason) {
        String text = lower(reason);
        Meaning meaning = text.contains("correct") ? Meaning.CORRECTION : Meaning.UPDATE;
        return Optional.of(new Claim(meaning, new Evidence("statedReason", reason, "note-" + lower(meaning.name()))));
    }

    private static Optional<Meaning> meaning(String word) {
        return switch (word) {
            case "kill", "canceled", "cancelled" -> Optional.of(Meaning.KILL);
            case "withhold", "withheld", "hold" -> Optional.of(Meaning.WITHHOLD);
            case "correction", "corrected", "corrective", "refile" -> Optional.of(Meaning.CORRECTION);
            case "repeat" -> Optional.of(Meaning.REPEAT);
            case "update", "lead", "writethru" -> Optional.of(Meaning.UPDATE);
            default -> Optional.empty();
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
