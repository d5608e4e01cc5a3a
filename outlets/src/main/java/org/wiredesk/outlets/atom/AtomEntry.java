package org.wiredesk.outlets.atom;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiredesk.outlets.log.LoggedDelivery;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.schemas.Paragraphs;

/**
 * One delivery as an entry of a feed.
 *
 * @param logged the delivery
 * @param earlier those of the same story that the topic had before, the newest last, as far as they were found
 */
record AtomEntry(LoggedDelivery logged, List<LoggedDelivery> earlier) {

    static final String NAMESPACE = "tag:wiredesk.org,2026:";
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Set<DeliveryAction> NEW_TEXT =
            EnumSet.of(DeliveryAction.PUBLISH, DeliveryAction.UPDATE, DeliveryAction.CORRECT);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    /** The id of the entry of a delivery. */
    static String id(LoggedDelivery logged) {
        return NAMESPACE + logged.id();
    }

    void write(Xml xml) {
        Delivery delivery = logged.delivery();
        Story story = delivery.getStory();
        xml.open("entry")
                .element("id", id(logged))
                .element("title", title(delivery))
                .element("updated", logged.at().toString())
                .element(
                        "published",
                        story.getFirstCreated()
                                .orElse(story.getVersionCreated())
                                .toString())
                .open("author")
                .element("name", story.getByline().orElse(story.getSource()))
                .close();
        xml.open(
                        "category",
                        "scheme",
                        NAMESPACE + "action",
                        "term",
                        delivery.getAction().name())
                .close();
        story.getMediaTopics()
                .forEach(topic -> xml.open(
                                "category", "scheme", MEDIA_TOPICS, "term", topic.getCode(), "label", topic.getName())
                        .close());
        xml.element("summary", summary(delivery))
                .element("wd:position", logged.behind().toString())
                .element("wd:story", story.getStoryId())
                .element("wd:revision", Integer.toString(story.getRevision()))
                .element("wd:rule", delivery.getRule())
                .element("wd:rulesVersion", Integer.toString(delivery.getRulesVersion()));
        content(xml, story);
        xml.close();
    }

    private void content(Xml xml, Story story) {
        Optional<String> language =
                story.getLanguage().filter(code -> LANGUAGE.matcher(code).matches());
        String[] attributes = language.map(code -> new String[] {"type", "xhtml", "xml:lang", code})
                .orElseGet(() -> new String[] {"type", "xhtml"});
        xml.open("content", attributes).open("div", "xmlns", "http://www.w3.org/1999/xhtml");
        if (logged.takesDown() || story.getStatus() != StoryStatus.USABLE) {
            xml.element("p", logged.delivery().getReason());
        } else {
            changes(story).ifPresent(changes -> {
                xml.element("p", "What changed:");
                new DiffMarkup(xml).write(changes);
                xml.element("p", "The story as it stands now:");
            });
            story.getDateline().ifPresent(dateline -> xml.element("p", dateline.getText()));
            Paragraphs.split(story.getBody()).forEach(paragraph -> xml.element("p", paragraph));
        }
        xml.close().close();
    }

    /** Against the last text of the story that the topic had; empty where it had none, or nothing is new. */
    private Optional<Changes> changes(Story story) {
        return earlier.stream()
                .map(before -> before.delivery().getStory())
                .filter(before -> before.getStatus() == StoryStatus.USABLE)
                .reduce((older, newer) -> newer)
                .map(before -> StoryDiff.between(before, story))
                .filter(changes -> !changes.getFields().isEmpty()
                        || !changes.getParagraphs().isEmpty());
    }

    private static String title(Delivery delivery) {
        String headline = delivery.getStory().getHeadline();
        return switch (delivery.getAction()) {
            case PUBLISH, UPDATE -> headline;
            case CORRECT -> "CORRECTED: " + headline;
            case RETRACT -> "RETRACTED: " + headline;
            case KILL -> "KILLED: " + headline;
            case REINSTATE -> "REINSTATED: " + headline;
            case NOTICE -> "NOTICE: " + headline;
        };
    }

    /** What the revision changed; where the delivery is about something else, its reason. */
    private static String summary(Delivery delivery) {
        Story story = delivery.getStory();
        boolean revised = NEW_TEXT.contains(delivery.getAction())
                && !story.getChangeSummary().isEmpty();
        String told = revised
                ? "Revision " + story.getRevision() + ": " + story.getChangeSummary() + "."
                : delivery.getRelation().flatMap(StoryRelation::getNotice).orElse(delivery.getReason());
        return told + story.getStatedReason().map(reason -> " " + reason).orElse("");
    }
}
