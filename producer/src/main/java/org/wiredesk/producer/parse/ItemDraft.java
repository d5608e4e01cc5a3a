package org.wiredesk.producer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.prose.DatelineAgency;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.producer.parse.prose.DoubleEncoded;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Usability;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/**
 * An item in the making: what every format does alike, so that a parser only has to say what its own fields mean. It collects the warnings
 * and settles who sent the item.
 */
public final class ItemDraft {

    /** The source of an item that does not say who sent it. */
    public static final String UNKNOWN_SOURCE = "unknown";

    private static final int MOST_WARNINGS = 100;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Intake intake;
    private final String format;
    private final int position;
    private final WireItem.Builder item;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<String> senders = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private Optional<Embargo> embargo = Optional.empty();
    private String domain = "";
    private String headline = "";
    private List<String> paragraphs = List.of();

    /**
     * An item with nothing in it but where it comes from.
     *
     * @param position its place in the delivery, from 0
     */
    public ItemDraft(Intake intake, String format, int position) {
        this.intake = intake;
        this.format = format;
        this.position = position;
        this.item = blank().setItemId(intake.itemId(position))
                .setFeed(intake.feed())
                .setFormat(format)
                .setReceivedAt(intake.receivedAt())
                .setDeliveredAs(intake.deliveredAs().orElse(null))
                .setPosition(position)
                .setRawHash(intake.rawHash());
    }

    /** Says outright what the schema has for defaults: the builder copies each default that it has to look up, which takes longer. */
    private static WireItem.Builder blank() {
        return WireItem.newBuilder()
                .setAlternateIds(List.of())
                .setLinks(List.of())
                .setSignals(List.of())
                .setGenres(List.of())
                .setSubjects(List.of())
                .setKeywords(List.of())
                .setHops(List.of())
                .setHistory(List.of());
    }

    /** The fields that need no care. Headline, text, embargo, source and warnings are set through the draft itself. */
    public WireItem.Builder fields() {
        return item;
    }

    /** Remembers something odd: its kind, where it was, and what was found and made of it, as a sentence. */
    public void warn(WarningKind kind, String place, String message) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new Warning(place, message, kind));
        }
    }

    /** A name under which the item says it was sent: the first one that makes a name at all is the source. */
    public void sender(String name) {
        senders.add(name);
    }

    /** A name that may stand for the sender or for anybody else: it is the source only if we know it as an agency's. */
    public void maybeAgency(String name) {
        agencies.add(name);
    }

    /** What the agency calls the story; its domain may tell who the agency is. */
    public void agencyId(String id) {
        item.setAgencyId(id);
        domain = SourceNames.authority(id);
    }

    /**
     * Names the story of an item that has no id from its agency, by what it does say. The parts are joined in lower case, without punctuation.
     *
     * @param parts the surest first, such as slug and day; blank ones are left out, and without any the item has no such key
     */
    public void contentKey(String... parts) {
        String key = Stream.of(parts)
                .map(part -> NOT_A_WORD
                        .matcher(part.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("|"));
        item.setContentKey(key.isEmpty() ? null : key);
    }

    /**
     * The text. A first paragraph that only repeats the headline is left out; characters that were encoded twice are brought back.
     *
     * @param headline one line without markup; empty if there is none
     * @param paragraphs one entry a paragraph, without markup
     */
    public void copy(String headline, List<String> paragraphs) {
        if (DoubleEncoded.isPossibleIn(headline) || paragraphs.stream().anyMatch(DoubleEncoded::isPossibleIn)) {
            DoubleEncoded doubled = DoubleEncoded.in(headline + "\n" + String.join("\n", paragraphs));
            if (doubled.isFound()) {
                warn(WarningKind.ENCODING, "text", DecodedText.REPAIRED);
            }
            keep(
                    Whitespace.collapse(doubled.repair(headline)),
                    paragraphs.stream()
                            .map(doubled::repair)
                            .map(Whitespace::collapse)
                            .toList());
        } else {
            keep(headline, paragraphs);
        }
    }

    private void keep(String headline, List<String> paragraphs) {
        this.headline = headline;
        boolean repeated = !paragraphs.isEmpty() && paragraphs.get(0).equals(headline);
        this.paragraphs = List.copyOf(repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    }

    /** From when it may be published, as its own field says it. */
    public void embargo(Embargo named) {
        embargo = Optional.of(named);
    }

    /** It is under embargo, though nobody may have said until when; a time that is named elsewhere counts. */
    public void embargoAtLeast() {
        embargo = embargo.or(() -> Optional.of(new Embargo(null)));
    }

    /** Whether there is neither a headline nor any text. */
    public boolean isWordless() {
        return headline.isEmpty() && paragraphs.isEmpty();
    }

    /** The finished item. */
    public Parsed parsed() {
        String source = source().orElse(UNKNOWN_SOURCE);
        if (source.equals(UNKNOWN_SOURCE)) {
            warn(
                    WarningKind.MISSING,
                    "source",
                    "Nothing says who sent it: drop it into a folder named after the source, or use --source.");
        }
        if (!item.hasUsability()) {
            item.setUsability(Usability.USABLE);
        }
        return new Parsed(item.setSource(source)
                .setEmbargo(embargo.orElse(null))
                .setHeadline(headline)
                .setParagraphs(paragraphs)
                .setWarnings(warnings)
                .build());
    }

    /** The item, refused after all. */
    public Refused refused(String place, String reason) {
        return new Refused(position, format, place, reason, source());
    }

    private Optional<String> source() {
        return intake.source()
                .or(() -> senders.stream()
                        .flatMap(name -> SourceNames.shortName(name).stream())
                        .findFirst())
                .or(() -> agencies.stream()
                        .flatMap(name -> SourceNames.known(name).stream())
                        .findFirst())
                .or(() -> SourceNames.known(domain))
                .or(() -> DatelineAgency.find(paragraphs).flatMap(SourceNames::known));
    }
}
