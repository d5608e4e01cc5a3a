package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Usability;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.ItemBuilder;
import org.wiredesk.streams.copy.CopyDesk;

/** Items that would overtake others: what they are linked to, if they may be. */
class OvertakingTest {

    private static final CopyDesk DESK = new CopyDesk();
    private static final String TIME = "2026-03-14T11:00:00Z";

    private final StoryLinker linker = new StoryLinker(LinkSettings.standard());
    private final Memory memory = new Memory();

    @Test
    void aKillOfAKnownStoryMayOvertake() {
        // Given
        LinkedItem story = inTurn(anItem());

        // Then
        assertThat(ahead(anItem().killed())).map(LinkedItem::getStoryId).contains(story.getStoryId());
        assertThat(ahead(anItem().agencyId("doc-2")
                        .link("nitf:management-doc-idref", "urn:harbour-fire", Usability.CANCELED)))
                .map(LinkedItem::getStoryId)
                .contains(story.getStoryId());
    }

    /** Its story may be known by another id, which only an item in the queue ties to this one. */
    @Test
    void aKillOfAnUnknownIdWaitsAndLeavesNoTrace() {
        // When
        Optional<LinkedItem> kill = ahead(anItem().killed());

        // Then
        assertThat(kill).isEmpty();
        assertThat(inTurn(anItem()).getLink().getRule()).isEqualTo("first-seen");
    }

    @Test
    void aKillThatOnlyItsSlugTiesToAStoryWaits() {
        // Given
        inTurn(anItem().slug("BC-Harbor-Fire"));

        // Then
        assertThat(ahead(anItem().agencyId("doc-2")
                        .slug("BC-Harbor-Fire")
                        .headline("")
                        .killed()))
                .isEmpty();
    }

    @Test
    void aFlashWithATimeOpensItsStory() {
        assertThat(ahead(anItem().urgency(1).headline("FLASH: Harbour burns").made(TIME)))
                .map(flash -> flash.getLink().getRule())
                .contains("first-seen");
    }

    @Test
    void aFlashOfAKnownStoryOvertakes() {
        // Given
        LinkedItem story = inTurn(anItem());

        // Then
        assertThat(ahead(anItem().urgency(1).made(TIME)))
                .map(LinkedItem::getStoryId)
                .contains(story.getStoryId());
    }

    @Test
    void aFlashWithoutATimeWaitsAsNothingCouldBeToldToBeOlder() {
        assertThat(ahead(anItem().urgency(1))).isEmpty();
    }

    @Test
    void aFlashThatContinuesWhatIsNotKnownWaits() {
        assertThat(ahead(anItem().urgency(1).made(TIME).headline("UPDATE 1-Harbour burns")))
                .isEmpty();
        assertThat(ahead(anItem().urgency(1).made(TIME).link("irel:previousVersion", "urn:unknown")))
                .isEmpty();
    }

    private LinkedItem inTurn(ItemBuilder builder) {
        var item = builder.build();
        return linker.link(item, DESK.clean(item), memory);
    }

    private Optional<LinkedItem> ahead(ItemBuilder builder) {
        var item = builder.build();
        return linker.linkAhead(item, DESK.clean(item), memory);
    }
}
