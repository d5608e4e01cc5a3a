package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.ItemBuilder;

class StoryLinkerTest {

    private final StoryLinker linker = new StoryLinker(LinkSettings.standard());
    private final Memory memory = new Memory();

    @Test
    void linksItemsOfOneAgencyIdWhateverTheirHeadlines() {
        // Given
        LinkedItem first = link(anItem().headline("Fire closes harbour"));

        // When
        LinkedItem second = link(anItem().headline("Harbour opens again"));

        // Then
        assertThat(second.getStoryId()).isEqualTo(first.getStoryId());
        assertThat(second.getLink().getRule()).isEqualTo("agency-id");
        assertThat(second.getLink().getReason()).isEqualTo("Linked by the agency's id urn:harbour-fire.");
    }

    @Test
    void keepsStoriesOfDifferentAgencyIdsApartThoughTheirTextIsTheSame() {
        // Given
        LinkedItem today = link(anItem().agencyId("urn:stocks-1").headline("Stocks open higher"));

        // When
        LinkedItem tomorrow = link(anItem().agencyId("urn:stocks-2").headline("Stocks open higher"));

        // Then
        assertThat(tomorrow.getStoryId()).isNotEqualTo(today.getStoryId());
    }

    @Test
    void keepsTheSameIdOfDifferentSourcesApart() {
        // Given
        LinkedItem ap = link(anItem().source("ap"));

        // When
        LinkedItem dpa = link(anItem().source("dpa"));

        // Then
        assertThat(dpa.getStoryId()).isNotEqualTo(ap.getStoryId());
    }

    @Test
    void linksByAnAlternateIdThatWasTheAgencyIdBefore() {
        // Given
        LinkedItem first = link(anItem().agencyId("doc-7731-fire"));

        // When
        LinkedItem second = link(anItem().agencyId("urn:newsml:fire").alternateId("doc-id", "doc-7731-fire"));

        // Then
        assertThat(second.getStoryId()).isEqualTo(first.getStoryId());
        assertThat(second.getLink().getRule()).isEqualTo("alternate-id");
        assertThat(second.getLink().getConfidence()).isLessThan(1);
    }

    @Test
    void takesNoCounterForAName() {
        // Given
        LinkedItem first = link(anItem().agencyId("urn:a").alternateId("recordSequenceNumber", "7"));

        // When
        LinkedItem second = link(anItem().agencyId("urn:b").alternateId("recordSequenceNumber", "7"));

        // Then
        assertThat(second.getStoryId()).isNotEqualTo(first.getStoryId());
    }

    @Test
    void linksItemsWithoutIdByTheirHeadlineWithinTheWindow() {
        // Given
        LinkedItem first = link(anItem().withoutAgencyId().headline("Fire closes harbour"));

        // When
        LinkedItem second = link(
                anItem().withoutAgencyId().headline("FIRE closes “harbour”").received(NOON.plus(Duration.ofHours(11))));

        // Then
        assertThat(second.getStoryId()).isEqualTo(first.getStoryId());
        assertThat(second.getLink().getConfidence()).isEqualTo(0.6);
    }

    @Test
    void opensANewStoryForTheSameHeadlineTheDayAfter() {
        // Given
        LinkedItem first = link(anItem().withoutAgencyId().headline("Stocks open higher"));

        // When
        LinkedItem second = link(
                anItem().withoutAgencyId().headline("Stocks open higher").received(NOON.plus(Duration.ofHours(24))));

        // Then
        assertThat(second.getStoryId()).isNotEqualTo(first.getStoryId());
        assertThat(second.getLink().getRule()).isEqualTo("first-seen");
    }

    @Test
    void keepsTheWindowOpenAsLongAsItemsCome() {
        // Given
        LinkedItem first = link(anItem().withoutAgencyId());
        link(anItem().withoutAgencyId().received(NOON.plus(Duration.ofHours(10))));

        // When
        LinkedItem third = link(anItem().withoutAgencyId().received(NOON.plus(Duration.ofHours(20))));

        // Then
        assertThat(third.getStoryId()).isEqualTo(first.getStoryId());
    }

    @Test
    void leavesANameToTheStoryThatHasIt() {
        // Given
        LinkedItem fire = link(anItem().agencyId("urn:fire"));
        LinkedItem flood = link(anItem().agencyId("urn:flood"));
        link(anItem().agencyId("urn:flood").alternateId("other", "urn:fire"));

        // When
        LinkedItem again = link(anItem().agencyId("urn:fire"));

        // Then
        assertThat(again.getStoryId()).isEqualTo(fire.getStoryId()).isNotEqualTo(flood.getStoryId());
    }

    @Test
    void makesTheSameStoryIdOfTheSameIdOnAnyMachine() {
        assertThat(link(anItem().agencyId("urn:harbour-fire")).getStoryId()).isEqualTo("ap-obqj1doiitpgajju");
    }

    private LinkedItem link(ItemBuilder builder) {
        var item = builder.build();
        Copy copy = Copy.newBuilder()
                .setHeadline(item.getHeadline())
                .setParagraphs(List.of())
                .build();
        return linker.link(item, copy, memory);
    }
}
