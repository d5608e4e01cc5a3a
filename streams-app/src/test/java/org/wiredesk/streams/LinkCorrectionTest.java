package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.Corrections.join;
import static org.wiredesk.streams.Corrections.opened;
import static org.wiredesk.streams.Corrections.split;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;

/** Editors' corrections of links, through the whole topology. */
class LinkCorrectionTest extends PipelineTest {

    private static final String DISASTERS = "03000000";

    private int minutes;

    @Test
    void splitsTheNewestItemOffAndRestoresTheText() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        String story = lastStory();

        // When
        LinkCorrection split = split(strike, story, fire);
        pipeline.correct(split);

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 1 NEW USABLE Ferry crews walk out",
                        story + " 3 CORRECTION USABLE Fire closes harbour");
        assertThat(pipeline.decisions()).isEmpty();
    }

    @Test
    void saysInTheRevisionsThatAnEditorDidIt() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        String story = lastStory();

        // When
        pipeline.correct(split(strike, story, fire));

        // Then
        List<Revision> revisions = pipeline.revisions();
        assertThat(revisions)
                .extracting(revision -> revision.getStatedReason().orElse(""))
                .containsExactly(
                        "An editor split this off " + story + ".", "An editor split " + strike.getItemId() + " off.");
        assertThat(revisions.get(1).getItemId()).isEqualTo(fire.getItemId());
        assertThat(revisions.get(1).getChanges().getSummary()).startsWith("headline");
    }

    @Test
    void letsTheTopicsFollowASplit() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        String story = lastStory();
        pipeline.deliveries("labour");
        pipeline.deliveries("disaster-accident-and-emergency-incident");

        // When
        LinkCorrection split = split(strike, story, fire);
        pipeline.correct(split);

        // Then
        assertThat(deliveries("labour")).containsExactly("PUBLISH " + opened(split), "RETRACT " + story);
        assertThat(deliveries("disaster-accident-and-emergency-incident")).containsExactly("REINSTATE " + story);
    }

    @Test
    void splitsAnItemInTheMiddleOffAndLeavesTheNewestText() {
        // Given
        WireItem first = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        WireItem last = send(fire("Harbour opens again", "The harbour opened again."));
        String story = lastStory();

        // When
        LinkCorrection split = split(strike, story, first, last);
        pipeline.correct(split);

        // Then
        assertThat(revisions()).containsExactly(opened(split) + " 1 NEW USABLE Ferry crews walk out");
    }

    @Test
    void splitsTheFirstItemOff() {
        // Given
        WireItem strike = send(strike());
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        String story = lastStory();

        // When
        LinkCorrection split = split(strike, story, fire);
        pipeline.correct(split);
        send(strike("Ferry crews go back"));
        send(fire("Harbour opens again", "The harbour opened again."));

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 1 NEW USABLE Ferry crews walk out",
                        opened(split) + " 2 UPDATE USABLE Ferry crews go back",
                        story + " 3 UPDATE USABLE Harbour opens again");
    }

    @Test
    void letsLaterItemsFollowTheNamesThatAreTheItemsOwn() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        String story = lastStory();
        LinkCorrection split = split(strike, story, fire);
        pipeline.correct(split);
        pipeline.revisions();

        // When
        send(strike("Ferry crews go back"));
        send(fire("Harbour opens again", "The harbour opened again."));

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 2 UPDATE USABLE Ferry crews go back",
                        story + " 4 UPDATE USABLE Harbour opens again");
    }

    @Test
    void leavesAnOlderVersionOfTheRestNoLongerBehindWhatWasSplitOff() {
        // Given
        WireItem fire =
                send(fire("Fire closes harbour", "A fire closed the harbour.").made("2026-03-14T10:00:00Z"));
        WireItem strike = send(tied(strike(), "urn:fire").made("2026-03-14T12:00:00Z"));
        String story = lastStory();
        pipeline.correct(split(strike, story, fire));
        pipeline.revisions();

        // When
        send(fire("Harbour opens again", "The harbour opened again.").made("2026-03-14T11:00:00Z"));

        // Then
        assertThat(revisions()).containsExactly(story + " 4 UPDATE USABLE Harbour opens again");
    }

    @Test
    void withholdsAStoryThatHasNoOtherText() {
        // Given
        WireItem strike = send(strike());
        String story = lastStory();

        // When
        LinkCorrection split = split(strike, story);
        pipeline.correct(split);

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 1 NEW USABLE Ferry crews walk out",
                        story + " 2 WITHHOLD WITHHELD Ferry crews walk out");
    }

    @Test
    void splitsAKillOffAndLeavesTheRestDead() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem kill = send(tied(strike(), "urn:fire").killed());
        String story = lastStory();

        // When
        LinkCorrection split = split(kill, story, fire);
        pipeline.correct(split);

        // Then
        assertThat(revisions()).containsExactly(opened(split) + " 1 KILL KILLED Ferry crews walk out");
    }

    @Test
    void restoresWhatWasWithheldBeforeTheItemReleasedIt() {
        // Given
        WireItem held = send(fire("Fire closes harbour", "A fire closed the harbour.")
                .made("2026-03-14T10:00:00Z")
                .withheld());
        WireItem strike = send(tied(strike(), "urn:fire").made("2026-03-14T12:00:00Z"));
        String story = lastStory();

        // When
        pipeline.correct(split(strike, story, held));

        // Then
        assertThat(revisions()).contains(story + " 3 WITHHOLD WITHHELD Fire closes harbour");
    }

    @Test
    void restoresTheKillThatTheItemHadUndone() {
        // Given
        WireItem fire =
                send(fire("Fire closes harbour", "A fire closed the harbour.").made("2026-03-14T10:00:00Z"));
        WireItem kill = send(
                fire("Fire closes harbour", "").made("2026-03-14T11:00:00Z").killed());
        WireItem strike = send(tied(strike(), "urn:fire").made("2026-03-14T12:00:00Z"));
        String story = lastStory();

        // When
        pipeline.correct(split(strike, story, fire, kill));

        // Then
        assertThat(revisions()).contains(story + " 4 KILL KILLED Fire closes harbour");
    }

    @Test
    void liftsAHoldThatWasOfAnotherStory() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem hold = send(tied(strike(), "urn:fire").withheld());
        String story = lastStory();

        // When
        LinkCorrection split = split(hold, story, fire);
        pipeline.correct(split);

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 1 WITHHOLD WITHHELD Ferry crews walk out",
                        story + " 3 REINSTATE USABLE Fire closes harbour");
    }

    @Test
    void restoresTheTextBehindAMessageToEditors() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        WireItem message = send(fire("Fire closes harbour", "Editors: a photo will move at noon.")
                .signal("sig:advisory"));
        String story = lastStory();

        // When
        pipeline.correct(split(strike, story, fire, message));

        // Then
        assertThat(revisions()).contains(story + " 4 CORRECTION USABLE Fire closes harbour");
    }

    @Test
    void doesNothingForAnItemOfAnotherStory() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        String story = lastStory();

        // When
        pipeline.correct(split(anItem().itemId("unknown").build(), story, fire));
        pipeline.correct(split(fire, "ap-another", fire));

        // Then
        assertThat(revisions()).isEmpty();
    }

    @Test
    void obeysACorrectionOnce() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        LinkCorrection split = split(strike, lastStory(), fire);
        pipeline.correct(split);
        pipeline.revisions();

        // When
        pipeline.correct(split);

        // Then
        assertThat(revisions()).isEmpty();
    }

    @Test
    void tiesAReplayOfTheItemToItsNewStory() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        LinkCorrection split = split(strike, lastStory(), fire);
        pipeline.correct(split);

        // When
        send(anItem().agencyId("urn:other").replayOf(strike.getItemId()).headline("Ferry crews walk out"));

        // Then
        assertThat(pipeline.decisions()).last().extracting(Decision::getStoryId).isEqualTo(Optional.of(opened(split)));
    }

    @Test
    void carriesTheHeadersOfTheCorrectionToTheRevisions() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        LinkCorrection split = split(strike, lastStory(), fire);

        // When
        pipeline.correct(split);

        // Then
        assertThat(pipeline.<Revision>records("news.revisions"))
                .hasSize(2)
                .allSatisfy(record -> assertThat(
                                record.headers().lastHeader("traceparent").value())
                        .asString()
                        .isEqualTo(split.getCorrectionId()));
    }

    @Test
    void joinsAStoryWhoseTextIsNewer() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out"));
        String second = lastStory();

        // When
        pipeline.correct(join(first, second, later));

        // Then
        assertThat(revisions())
                .containsExactly(
                        second + " 2 WITHHOLD WITHHELD Harbour fire is out",
                        first + " 2 UPDATE USABLE Harbour fire is out");
    }

    @Test
    void joinsAStoryWhoseTextIsOlder() {
        // Given
        WireItem earlier = send(alone("urn:earlier", "Smoke over harbour"));
        String second = lastStory();
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();

        // When
        pipeline.correct(join(first, second, earlier));

        // Then
        assertThat(revisions()).containsExactly(second + " 2 WITHHOLD WITHHELD Smoke over harbour");
    }

    @Test
    void letsTheTopicsFollowAJoin() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour.").mediaTopic(DISASTERS));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out").mediaTopic(DISASTERS));
        String second = lastStory();
        pipeline.deliveries("disaster-accident-and-emergency-incident");

        // When
        pipeline.correct(join(first, second, later));

        // Then
        List<Delivery> deliveries = pipeline.deliveries("disaster-accident-and-emergency-incident");
        assertThat(deliveries)
                .extracting(delivery ->
                        delivery.getAction() + " " + delivery.getStory().getStoryId())
                .containsExactly("RETRACT " + second, "UPDATE " + first);
        assertThat(deliveries.get(0).getReason()).isEqualTo("An editor joined this story into " + first + ".");
    }

    @Test
    void tiesLaterItemsOfAJoinedStoryToTheOtherOne() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out"));
        String second = lastStory();
        pipeline.correct(join(first, second, later));
        pipeline.revisions();

        // When
        send(alone("urn:later", "Harbour opens again"));

        // Then
        assertThat(revisions()).containsExactly(first + " 3 UPDATE USABLE Harbour opens again");
    }

    @Test
    void joinsAChainOfStories() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        send(alone("urn:two", "Harbour fire is out"));
        String second = lastStory();
        WireItem three = send(alone("urn:three", "Harbour counts its losses"));
        String third = lastStory();

        // When
        pipeline.correct(join(second, third, three));
        pipeline.correct(join(first, second, three));
        send(alone("urn:three", "Harbour opens again"));

        // Then
        assertThat(revisions())
                .containsExactly(
                        third + " 2 WITHHOLD WITHHELD Harbour counts its losses",
                        second + " 2 UPDATE USABLE Harbour counts its losses",
                        second + " 3 WITHHOLD WITHHELD Harbour counts its losses",
                        first + " 2 UPDATE USABLE Harbour counts its losses",
                        first + " 3 UPDATE USABLE Harbour opens again");
    }

    @Test
    void joinsNoStoryTwiceAndNoneIntoItself() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out"));
        String second = lastStory();
        pipeline.correct(join(first, second, later));
        pipeline.revisions();

        // When
        pipeline.correct(join(first, second, later));
        pipeline.correct(join(second, first, fire));
        pipeline.correct(join(first, first, fire));

        // Then
        assertThat(revisions()).isEmpty();
    }

    @Test
    void joinsNoStoriesOfTwoSources() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out").source("dpa"));
        String second = lastStory();

        // When
        pipeline.correct(join(first, second, later));

        // Then
        assertThat(revisions()).isEmpty();
    }

    @Test
    void splitsAnItemOffAgainAfterAJoin() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out"));
        String second = lastStory();
        pipeline.correct(join(first, second, later));
        pipeline.revisions();

        // When
        LinkCorrection split = split(later, first, fire);
        pipeline.correct(split);
        send(alone("urn:later", "Harbour opens again"));

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(split) + " 1 NEW USABLE Harbour fire is out",
                        first + " 3 CORRECTION USABLE Fire closes harbour",
                        opened(split) + " 2 UPDATE USABLE Harbour opens again");
    }

    @Test
    void joinsWhatWasSplitOffAndSplitsItOnceMore() {
        // Given
        WireItem fire = send(fire("Fire closes harbour", "A fire closed the harbour."));
        WireItem strike = send(strike());
        String story = lastStory();
        LinkCorrection split = split(strike, story, fire);
        pipeline.correct(split);
        pipeline.correct(join(story, opened(split), strike));
        pipeline.revisions();

        // When
        LinkCorrection again = split(strike, story, fire);
        pipeline.correct(again);

        // Then
        assertThat(revisions())
                .containsExactly(
                        opened(again) + " 1 NEW USABLE Ferry crews walk out",
                        story + " 5 CORRECTION USABLE Fire closes harbour");
    }

    @Test
    void bringsNoTextIntoADeadStory() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        send(fire("Fire closes harbour", "").killed());
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out").made("2026-03-14T23:00:00Z"));
        String second = lastStory();

        // When
        pipeline.correct(join(first, second, later));

        // Then
        assertThat(revisions()).containsExactly(second + " 2 WITHHOLD WITHHELD Harbour fire is out");
    }

    @Test
    void bringsNoTextIntoAWithheldStory() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour.")
                .made("2026-03-14T10:00:00Z")
                .withheld());
        String first = lastStory();
        WireItem later = send(alone("urn:later", "Harbour fire is out").made("2026-03-14T23:00:00Z"));
        String second = lastStory();

        // When
        pipeline.correct(join(first, second, later));

        // Then
        assertThat(revisions()).containsExactly(second + " 2 WITHHOLD WITHHELD Harbour fire is out");
    }

    @Test
    void killsTheStoryThatADeadOneIsJoinedInto() {
        // Given
        send(fire("Fire closes harbour", "A fire closed the harbour."));
        String first = lastStory();
        WireItem kill = send(alone("urn:kill", "Please kill the harbour fire").killed());
        String second = lastStory();

        // When
        pipeline.correct(join(first, second, kill));

        // Then
        assertThat(revisions()).containsExactly(first + " 2 KILL KILLED Fire closes harbour");
    }

    private WireItem send(ItemBuilder item) {
        WireItem sent = item.received(NOON.plus(Duration.ofMinutes(++minutes))).build();
        pipeline.send(sent);
        return sent;
    }

    private static ItemBuilder fire(String headline, String text) {
        return anItem().agencyId("urn:fire").headline(headline).paragraphs(text).mediaTopic(DISASTERS);
    }

    /** An item of another story that bears the name of the fire beside its own, by mistake. */
    private static ItemBuilder strike() {
        return strike("Ferry crews walk out").alternateId("itemid", "urn:fire");
    }

    private static ItemBuilder strike(String headline) {
        return anItem().agencyId("urn:strike")
                .headline(headline)
                .paragraphs(headline + " in the harbour.")
                .mediaTopic("09000000");
    }

    private static ItemBuilder tied(ItemBuilder item, String name) {
        return item.alternateId("itemid", name);
    }

    private static ItemBuilder alone(String agencyId, String headline) {
        return anItem().agencyId(agencyId).headline(headline).paragraphs(headline + ", the port said.");
    }

    /** The story of the last decision. */
    private String lastStory() {
        pipeline.revisions();
        List<Decision> decisions = pipeline.decisions();
        return decisions.get(decisions.size() - 1).getStoryId().orElseThrow();
    }

    private List<String> revisions() {
        return pipeline.revisions().stream()
                .map(revision -> String.join(
                        " ",
                        revision.getStoryId(),
                        String.valueOf(revision.getRevision()),
                        revision.getKind().name(),
                        revision.getStatus().name(),
                        revision.getHeadline()))
                .toList();
    }

    private List<String> deliveries(String topic) {
        return pipeline.deliveries(topic).stream()
                .map(delivery ->
                        delivery.getAction() + " " + delivery.getStory().getStoryId())
                .toList();
    }
}
