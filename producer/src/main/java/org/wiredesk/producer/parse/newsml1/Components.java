package org.wiredesk.producer.parse.newsml1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * Finds the text in a news item, whose components are nested at will: an article with its pictures, one text in several formats, or a text
 * in chapters. The component that calls itself the main one is taken, else the first with a text that is no caption.
 *
 * @param path the components from the outermost to the one that was taken, whose metadata all count
 * @param content what it says
 * @param others how many other texts there are that say something else
 */
record Components(List<Element> path, Content content, int others) {

    private static final Set<String> BESIDE = Set.of("caption", "legend", "picture caption", "summary", "abstract");

    /** The text of an item; one without any has the outermost component as its path. */
    static Components of(Element item) {
        List<Components> found = new ArrayList<>();
        item.elements("NewsComponent").forEach(component -> collect(component, List.of(), found));
        Optional<Components> taken = found.stream()
                .filter(text -> text.role().startsWith("main"))
                .findFirst()
                .or(() -> found.stream().findFirst());
        return taken.map(text -> new Components(text.path, text.content, found.size() - 1))
                .orElseGet(() ->
                        new Components(item.elements("NewsComponent").limit(1).toList(), Content.NONE, 0));
    }

    /** The news items that lie in the components of another. */
    static List<Element> packedItems(Element item) {
        List<Element> packed = new ArrayList<>();
        item.elements("NewsComponent").forEach(component -> packed(component, packed));
        return packed;
    }

    /** Whether an item has content of its own, of whatever kind. */
    static boolean hasContent(Element item) {
        return contents(item).findAny().isPresent();
    }

    /** What media an item is made of, as it says, each once. */
    static List<String> media(Element item) {
        return contents(item)
                .flatMap(content -> content.element("MediaType").stream())
                .flatMap(type -> type.attribute("FormalName").stream())
                .distinct()
                .toList();
    }

    private static Stream<Element> contents(Element parent) {
        return parent.elements("NewsComponent")
                .flatMap(component -> Stream.concat(component.elements("ContentItem"), contents(component)));
    }

    private static void packed(Element component, List<Element> packed) {
        component.elements("NewsItem").forEach(packed::add);
        component.elements("NewsComponent").forEach(inner -> packed(inner, packed));
    }

    /** Depth first; of components that say the same in several formats the first one with a text is enough. */
    private static void collect(Element component, List<Element> outer, List<Components> found) {
        List<Element> path = new ArrayList<>(outer);
        path.add(component);
        int before = found.size();
        Content content = Content.of(component);
        if (content.hasText()) {
            Components text = new Components(List.copyOf(path), content, 0);
            if (!BESIDE.contains(text.role())) {
                found.add(text);
            }
        }
        boolean equivalents = component
                .attribute("EquivalentsList")
                .filter("yes"::equalsIgnoreCase)
                .isPresent();
        component.elements("NewsComponent").forEach(inner -> {
            if (!equivalents || found.size() == before) {
                collect(inner, path, found);
            }
        });
    }

    private String role() {
        return path.get(path.size() - 1)
                .element("Role")
                .flatMap(role -> role.attribute("FormalName"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
