package org.wiredesk.producer.parse.newsml1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/** The lines that are printed around a text; where several components around it have them, those of the innermost one count. */
final class NewsLines {

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Set<String> NOTES = Set.of("AdvisoryLine", "EditorialNote", "EdNote");

    private final List<Element> innermostFirst;

    NewsLines(List<Element> path) {
        List<Element> components = new ArrayList<>(path);
        Collections.reverse(components);
        this.innermostFirst = components.stream()
                .flatMap(component -> component.elements("NewsLines"))
                .toList();
    }

    /** The first line of a kind that has any text. */
    Optional<String> line(String name) {
        return innermostFirst.stream()
                .flatMap(lines -> FormalNames.line(lines, name).stream())
                .findFirst();
    }

    /** The notes to editors, in one line. */
    Optional<String> notes() {
        Stream<String> plain =
                innermostFirst.stream().flatMap(lines -> FormalNames.line(lines, "AdvisoryLine").stream());
        Stream<String> typed = innermostFirst.stream()
                .flatMap(lines -> lines.elements("NewsLine"))
                .filter(line -> FormalNames.all(line, "NewsLineType")
                        .findFirst()
                        .filter(NOTES::contains)
                        .isPresent())
                .flatMap(line -> FormalNames.line(line, "NewsLineText").stream());
        String notes = Stream.concat(plain, typed).distinct().collect(Collectors.joining(" "));
        return Optional.of(notes).filter(text -> !text.isEmpty());
    }

    /** The keywords, one by one. */
    Stream<String> keywords() {
        return innermostFirst.stream()
                .flatMap(lines -> FormalNames.elements(lines, "KeywordLine"))
                .flatMap(line -> SEPARATOR.splitAsStream(line.text()))
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty());
    }
}
