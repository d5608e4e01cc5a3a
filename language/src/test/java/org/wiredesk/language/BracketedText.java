package org.wiredesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/**
 * A text whose names are marked by hand, so that a test need not rely on a name finder: {@code [Kyiv]} is a place, {@code [p:Ann Lorn]} a person,
 * {@code [o:Lorn Ltd.]} an organisation, {@code [o?:Lorn]} a doubtful one.
 */
public record BracketedText(String text, List<Name> names) {

    private static final Pattern MARK = Pattern.compile("\\[(?:([po])(\\?)?:)?([^]]*)]");

    public static BracketedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(3));
            names.add(new Name(
                    start,
                    text.length(),
                    type(mark.group(1)),
                    mark.group(2) == null || mark.group(2).isEmpty() ? 1 : 0.1));
        }
        mark.appendTail(text);
        return new BracketedText(text.toString(), List.copyOf(names));
    }

    private static NameType type(@Nullable String letter) {
        if (letter == null) {
            return NameType.PLACE;
        }
        return letter.equals("p") ? NameType.PERSON : NameType.ORGANISATION;
    }
}
