package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.records.Marker;

/**
 * Reads what an agency tells editors about a revision: {@code Eds: CORRECTS spelling of name. With AP Photos.}
 * Sentences that only list extras are no reason. The verb that leads the first telling sentence is the marker, the
 * sentences from there on are the reason.
 */
final class NoteReader {

    private static final Pattern ADDRESS = Pattern.compile(
            "^\\^?(?:Eds?|EDS|Editors?|EDITORS|Note to editors|NOTE TO EDITORS|ATTENTION(?: EDITORS)?)\\s*[:.-]+\\s*");
    private static final Pattern EXTRAS =
            Pattern.compile("^(?:(?:With|with|WITH)\\b|AP\\s?(?:Newsnow|NewsNow|Photos?|Video|Graphics?|Audio)\\b"
                    + "|(?:Photos?|Video|Graphics?)\\b.{0,40}$"
                    + "|Will be updated|Developing|For (?:global|use)\\b|Eds?:?$)");
    private static final int LONGEST_NOTE = 4000;

    private final List<MarkerRule> rules;

    NoteReader(MarkerTable table) {
        this.rules = table.at(MarkerPlace.NOTE);
    }

    /**
     * The reason in a note of a source, and the markers it rests on; nothing if the note tells nothing about a
     * revision.
     */
    Lifted read(String note, String source) {
        List<String> telling = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (String sentence : sentences(note)) {
            Optional<Marker> marker = marker(sentence, source);
            if (marker.isPresent() && markers.stream().noneMatch(marker.get()::equals)) {
                markers.add(marker.get());
            }
            if (!markers.isEmpty() && !EXTRAS.matcher(sentence).lookingAt()) {
                telling.add(sentence);
            }
        }
        return new Lifted("", markers, markers.isEmpty() ? Optional.empty() : Optional.of(joined(telling)));
    }

    private Optional<Marker> marker(String sentence, String source) {
        for (MarkerRule rule : rules) {
            Optional<Matcher> match = rule.in(sentence, source);
            if (match.isPresent()) {
                return Optional.of(rule.marker(match.get()));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<String> sentences) {
        String reason = String.join(" ", sentences);
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private static List<String> sentences(String note) {
        String text = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == text.length() - 1 || endsSentence(text, i)) {
                String sentence =
                        ADDRESS.matcher(text.substring(start, i + 1).strip()).replaceFirst("");
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    /** A stop with a space and no figure or small letter behind it; {@code Jan. 3} ends nothing. */
    private static boolean endsSentence(String text, int at) {
        return ".;!?".indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at + 1))
                && at + 2 < text.length()
                && !Character.isDigit(text.charAt(at + 2))
                && !Character.isLowerCase(text.charAt(at + 2));
    }
}
