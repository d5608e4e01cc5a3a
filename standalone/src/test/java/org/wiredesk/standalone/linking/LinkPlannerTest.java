package org.wiredesk.standalone.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.StoryItem;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.streams.link.SplitStory;

class LinkPlannerTest {

    private static final String OPENED = SplitStory.id("ap", "c-1");

    private final Archive archive = new Archive()
            .item("a-1", "ap-fire")
            .item("a-2", "ap-fire")
            .item("b-1", "ap-strike")
            .item("b-2", "ap-strike")
            .item("c-1", "dpa-fire")
            .item("d-1", "ap-dead", StoryStatus.USABLE)
            .item("d-2", "ap-dead", StoryStatus.KILLED)
            .item("e-1", "ap-buried", StoryStatus.KILLED)
            .item("f-1", "ap-alone")
            .item("g-1", "ap-old")
            .item("g-2", "ap-old")
            .forgotten("g-2");

    @Test
    void splitsTheNewestItemOffWithAllThatTheTopologyNeeds() {
        LinkPlan plan = planner("c-1").split("a-2");

        LinkCorrection correction = plan.correction();
        assertThat(correction.getItem().getItemId()).isEqualTo("a-2");
        assertThat(correction.getStoryId()).isEqualTo("ap-fire");
        assertThat(correction.getRest())
                .extracting(StoryItem::getItem)
                .extracting("itemId")
                .containsExactly("a-1");
        assertThat(correction.getBy()).isEqualTo("eva");
        assertThat(plan.awaited()).containsExactlyInAnyOrder(OPENED, "ap-fire");
        assertThat(plan.sentence()).contains(OPENED, "story ap-fire goes back to what it said before");
    }

    @Test
    void awaitsOneStoryWhereTheOtherHasMovedOn() {
        LinkPlan plan = planner("c-1").split("a-1");

        assertThat(plan.awaited()).containsExactly(OPENED);
        assertThat(plan.sentence()).contains("has moved on and keeps its newest text");
    }

    @Test
    void findsAnItemWhereCorrectionsHaveTakenIt() {
        archive.corrected(planner("c-1").join("ap-fire", "ap-strike").correction());

        LinkPlan plan = planner("c-2").split("b-1");

        assertThat(plan.correction().getStoryId()).isEqualTo("ap-fire");
        assertThat(plan.correction().getRest())
                .extracting(StoryItem::getItem)
                .extracting("itemId")
                .containsExactly("a-1", "a-2", "b-2");
    }

    @Test
    void joinsWithTheNewestItemOfTheStoryThatEnds() {
        LinkPlan plan = planner("c-1").join("ap-fire", "ap-strike");

        assertThat(plan.correction().getStoryId()).isEqualTo("ap-fire");
        assertThat(plan.correction().getJoinedStoryId()).contains("ap-strike");
        assertThat(plan.correction().getItem().getItemId()).isEqualTo("b-2");
        assertThat(plan.awaited()).containsExactly("ap-strike");
    }

    @ParameterizedTest
    @CsvSource({
        "ap-fire, ap-dead, ap-fire, is killed",
        "ap-dead, ap-fire, ap-fire, which stays dead",
    })
    void saysWhatBecomesOfTheDead(String goesOn, String ends, String awaited, String said) {
        LinkPlan plan = planner("c-1").join(goesOn, ends);

        assertThat(plan.awaited()).containsExactly(awaited);
        assertThat(plan.sentence()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, true, There is no decision on an item 'nothing'",
        "d-1, false, Ask the agency to send the item again",
        "f-1, false, the only one of story ap-alone",
        "g-2, false, no longer on wire.items",
    })
    void refusesASplit(String item, boolean unknown, String said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> planner("c-1").split(item))
                .withMessageContaining(said)
                .matches(refusal -> refusal.isUnknown() == unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "ap-fire, ap-fire, false, That is one story",
        "ap-fire, ap-nothing, true, There is no story 'ap-nothing'",
        "ap-fire, dpa-fire, false, stories of two sources are never joined",
        "ap-dead, ap-buried, false, are both dead",
        "ap-fire, ap-old, false, no longer on wire.items",
    })
    void refusesAJoin(String goesOn, String ends, boolean unknown, String said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> planner("c-1").join(goesOn, ends))
                .withMessageContaining(said)
                .matches(refusal -> refusal.isUnknown() == unknown);
    }

    @Test
    void refusesToJoinWhatIsOneAlready() {
        archive.corrected(planner("c-1").join("ap-fire", "ap-strike").correction());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> planner("c-2").join("ap-strike", "ap-fire"))
                .withMessage("Story ap-fire and story ap-strike are one already: both go on in ap-fire.");
    }

    private LinkPlanner planner(String correctionId) {
        Instant at = Instant.parse("2026-03-14T13:00:00Z");
        return new LinkPlanner(archive, new Editor(correctionId, "eva", Optional.of("another fire"), at));
    }
}
