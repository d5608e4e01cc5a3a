package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.StoryBuilder.aStory;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.streams.StoryBuilder;

class RouterTest {

    private static final String CONFLICT = "16000000";
    private static final String SPORT = "15000000";

    private final Router router = new Router(RoutingRulesReader.standard(MediaTopicTree.standard()), 0);
    private Optional<Deliveries> standing = Optional.empty();

    @Test
    void publishesOnEveryTopicThatARuleNames() {
        assertThat(route(aStory().about(CONFLICT, SPORT)))
                .containsExactly("PUBLISH sport", "PUBLISH conflict-war-and-peace");
    }

    @Test
    void updatesWhereTheStoryStands() {
        // Given
        route(aStory().about(CONFLICT));

        // Then
        assertThat(route(aStory().about(CONFLICT).kind(RevisionKind.UPDATE)))
                .containsExactly("UPDATE conflict-war-and-peace");
        assertThat(route(aStory().about(CONFLICT).kind(RevisionKind.METADATA)))
                .containsExactly("UPDATE conflict-war-and-peace");
        assertThat(route(aStory().about(CONFLICT).kind(RevisionKind.CORRECTION)))
                .containsExactly("CORRECT conflict-war-and-peace");
    }

    @Test
    void retractsWhereTheStoryNoLongerBelongs() {
        // Given
        route(aStory().about(CONFLICT));

        // Then
        assertThat(route(aStory().about(SPORT).kind(RevisionKind.UPDATE)))
                .containsExactly("RETRACT conflict-war-and-peace", "PUBLISH sport");
        assertThat(route(aStory().about(SPORT).kind(RevisionKind.UPDATE))).containsExactly("UPDATE sport");
    }

    @Test
    void killsOnEveryTopicThatEverCarriedTheStory() {
        // Given
        route(aStory().about(CONFLICT));
        route(aStory().about(SPORT).kind(RevisionKind.UPDATE));

        // Then
        assertThat(route(aStory().kind(RevisionKind.KILL)))
                .containsExactly("KILL conflict-war-and-peace", "KILL sport");
    }

    @Test
    void takesAWithheldStoryDownAndPutsAReleasedOneBack() {
        // Given
        route(aStory().about(CONFLICT));

        // Then
        assertThat(route(aStory().about(CONFLICT).kind(RevisionKind.WITHHOLD)))
                .containsExactly("RETRACT conflict-war-and-peace");
        assertThat(route(aStory().about(CONFLICT, SPORT).kind(RevisionKind.REINSTATE)))
                .containsExactly("REINSTATE conflict-war-and-peace", "PUBLISH sport");
    }

    @Test
    void tellsNobodyOfAKilledStoryThatNobodyGot() {
        assertThat(route(aStory().kind(RevisionKind.KILL))).isEmpty();
    }

    @Test
    void sendsAStoryWithoutAMatchToATopicOfItsOwn() {
        assertThat(route(aStory())).containsExactly("PUBLISH unrouted");
    }

    @Test
    void namesTheRuleAndTheReason() {
        // When
        Delivery delivery = router.route(aStory().about(CONFLICT).build(), standing)
                .deliveries()
                .get(0);

        // Then
        assertThat(delivery.getRule()).isEqualTo("conflict-war-and-peace");
        assertThat(delivery.getReason()).isEqualTo("Sent here as it is about topic 16000000 (says the agency).");
    }

    private List<String> route(StoryBuilder story) {
        Router.Routed routed = router.route(story.build(), standing);
        standing = Optional.of(routed.standing());
        return routed.deliveries().stream()
                .map(delivery -> delivery.getAction() + " " + delivery.getTopic())
                .toList();
    }
}
