package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.CorrectionPart;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.streams.Corrections;
import org.wiredesk.streams.ItemBuilder;
import org.wiredesk.streams.copy.CopyDesk;

/** Where later items go after an editor has split one off its story. */
class LinkCorrectorTest {

    private static final CopyDesk COPY_DESK = new CopyDesk();

    private final StoryLinker linker = new StoryLinker(LinkSettings.standard());
    private final LinkCorrector corrector = new LinkCorrector(linker);
    private final Memory memory = new Memory();
    private final JoinedMemory links = new JoinedMemory(memory, memory);
    private int minutes;

    static Stream<Arguments> laterItems() {
        return Stream.of(
                later("its own id", false, item -> item.agencyId("urn:b")),
                later("its own other id", false, item -> item.agencyId("urn:c").alternateId("itemid", "alt:b")),
                later(
                        "an id that both have",
                        true,
                        item -> item.agencyId("urn:c").alternateId("itemid", "urn:a")),
                later("a link to it", false, item -> item.agencyId("urn:c").link("irel:previousVersion", "urn:b")),
                later("its text", false, item -> item.agencyId("urn:c").paragraphs(Stories.STOCKS_FRIDAY)),
                later(
                        "the text of the rest",
                        true,
                        item -> item.agencyId("urn:c").paragraphs(Stories.HARBOUR)),
                later(
                        "its slug and headline",
                        false,
                        item -> item.agencyId("urn:c")
                                .slug("PORT-NEWS/ (UPDATE 1)")
                                .headline("UPDATE 1-Shares open higher in Europe as yields fall")),
                later(
                        "slug and headline of the rest",
                        true,
                        item -> item.agencyId("urn:c")
                                .slug("PORT-NEWS/ (UPDATE 1)")
                                .headline("UPDATE 1-Fire closes harbour of Valletta, three hurt")));
    }

    private static Arguments later(String by, boolean stays, UnaryOperator<ItemBuilder> naming) {
        return Arguments.of(by, stays, naming);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laterItems")
    void leadsLaterItemsToTheStoryThatTheyAreOf(String by, boolean stays, UnaryOperator<ItemBuilder> naming) {
        // Given
        WireItem first = fire().build();
        String story = link(first);
        WireItem stray = stray().build();
        assertThat(link(stray)).isEqualTo(story);
        LinkCorrection split = Corrections.split(stray, story, first);

        // When
        corrector.obey(split, links, memory, COPY_DESK::clean);
        String found =
                link(naming.apply(anItem().headline("Later").received(next())).build());

        // Then
        assertThat(found).as(by).isEqualTo(stays ? story : Corrections.opened(split));
    }

    @Test
    void tellsBothStoriesAndTheOneThatLosesTheItemNothingOfItsText() {
        // Given
        WireItem first = fire().build();
        String story = link(first);
        WireItem stray = stray().build();
        link(stray);
        LinkCorrection split = Corrections.split(stray, story, first);

        // When
        List<LinkedItem> told = corrector.obey(split, links, memory, COPY_DESK::clean);

        // Then
        assertThat(told).extracting(LinkedItem::getStoryId).containsExactly(Corrections.opened(split), story);
        assertThat(told)
                .extracting(item -> item.getCorrection().orElseThrow().getPart())
                .containsExactly(CorrectionPart.OPENS, CorrectionPart.LOSES);
        assertThat(told.get(0).getCopy().getParagraphs()).hasSize(Stories.STOCKS_FRIDAY.length);
        assertThat(told.get(1).getCopy().getParagraphs()).isEmpty();
        assertThat(told.get(1).getCorrection().orElseThrow().getKept()).hasSize(1);
    }

    @Test
    void leavesNoTraceOfAnEmptyList() {
        // Given
        WireItem stray = stray().build();
        String story = link(stray);

        // When
        corrector.obey(Corrections.split(stray, story), links, memory, COPY_DESK::clean);

        // Then
        assertThat(links.find("id:ap:urn:b").orElseThrow().getStoryId()).isNotEqualTo(story);
        assertThat(links.text(story)).isEmpty();
    }

    private String link(WireItem item) {
        LinkedItem linked = linker.link(item, COPY_DESK.clean(item), links);
        memory.rememberItem(item.getItemId(), new StoryName(linked.getStoryId(), item.getReceivedAt(), false));
        return linked.getStoryId();
    }

    private ItemBuilder fire() {
        return anItem().agencyId("urn:a")
                .slug("PORT-NEWS/")
                .headline("Fire closes harbour of Valletta")
                .paragraphs(Stories.HARBOUR)
                .received(next());
    }

    /** An item of another story that bears a name of the first. */
    private ItemBuilder stray() {
        return anItem().agencyId("urn:b")
                .alternateIds("urn:a", "alt:b")
                .slug("PORT-NEWS/")
                .headline("Shares open higher in Europe as bond yields fall")
                .paragraphs(Stories.STOCKS_FRIDAY)
                .received(next());
    }

    private Instant next() {
        return NOON.plus(Duration.ofMinutes(++minutes));
    }
}
