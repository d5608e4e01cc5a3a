package org.wiredesk.producer.parse.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the agency that signs in the dateline: {@code LONDON, March 14 (Reuters) -}. */
public final class DatelineAgency {

    private static final int FIRST_PARAGRAPHS = 8;
    private static final Pattern DATELINE = Pattern.compile("(?:\\p{Lu}[^()]{0,80} )?\\(([^()]{2,40})\\) ?[—–=:-]");

    private DatelineAgency() {}

    /**
     * What stands in brackets in the first dateline.
     *
     * @param paragraphs white space collapsed; a dateline is looked for at the beginning of the first few
     */
    public static Optional<String> find(List<String> paragraphs) {
        return paragraphs.stream()
                .limit(FIRST_PARAGRAPHS)
                .map(DATELINE::matcher)
                .filter(Matcher::lookingAt)
                .map(dateline -> dateline.group(1))
                .findFirst();
    }
}
