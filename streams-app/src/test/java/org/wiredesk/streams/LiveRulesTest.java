package org.wiredesk.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.text.Sha256;

/** Rules that change while stories are routed by them. */
class LiveRulesTest extends PipelineTest {

    private static final String CONFLICT = "16000000";
    private static final String BEFORE = "conflict-war-and-peace";
    private static final String TO_HARBOURS = "rules: [{name: harbours, when: {words: harbour}, to: [harbours]}]";
    private static final String TO_NEW_STORIES =
            "rules:\n- {name: new, when: {kind: NEW, time: {from: 10:00, to: 16:00, zone: UTC}}, to: [harbours]}";
    private static final String TO_FIRES = "rules: [{name: fires, when: {words: fire}, to: [fires]}]";

    @Test
    void saysTheVersionOfTheRulesInEveryDelivery() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // When
        pipeline.apply(version(1, TO_HARBOURS));
        pipeline.send(anItem().agencyId("urn:other").headline("Crane falls").build());

        // Then
        assertThat(pipeline.deliveries(BEFORE))
                .extracting(Delivery::getRulesVersion)
                .containsExactly(0);
        assertThat(pipeline.deliveries("harbours"))
                .extracting(Delivery::getRule, Delivery::getRulesVersion)
                .containsExactly(tuple("harbours", 1));
    }

    @Test
    void movesAStoryThatIsRevisedAfterTheChange() {
        // Given
        pipeline.send(anItem().version("1").mediaTopic(CONFLICT).build());

        // When
        pipeline.apply(version(1, TO_HARBOURS));
        pipeline.send(anItem().version("2")
                .mediaTopic(CONFLICT)
                .paragraphs("It burns on.")
                .build());

        // Then
        assertThat(said(BEFORE))
                .containsExactly(
                        "PUBLISH 0: Sent here as it is about conflict, war and peace (says the agency).",
                        "RETRACT 1: The rules have changed, and no rule sends the story here any more.");
        assertThat(said("harbours")).containsExactly("PUBLISH 1: Sent here as it says \"harbour\".");
    }

    @Test
    void saysThatTheRulesHaveChangedOnlyWhereTheirRuleIsGone() {
        // Given
        pipeline.apply(version(1, TO_HARBOURS));
        pipeline.send(anItem().version("1").build());

        // When
        pipeline.apply(version(
                2,
                "rules: [{name: harbours, when: {words: harbour}, to: [harbours]},"
                        + " {name: fires, when: {words: fire}, to: [fires]}]"));
        pipeline.send(anItem().version("2")
                .headline("Fire on a pier")
                .paragraphs("It burns.")
                .build());
        pipeline.apply(version(3, TO_HARBOURS));
        pipeline.send(anItem().version("3")
                .headline("Fire on the pier")
                .paragraphs("It burns.")
                .build());

        // Then
        assertThat(said("harbours"))
                .last()
                .isEqualTo("RETRACT 2: The story's new revision no longer matches the rule that sent it here.");
        assertThat(said("fires"))
                .last()
                .isEqualTo("RETRACT 3: The rules have changed, and no rule sends the story here any more.");
    }

    @Test
    void leavesRulesAloneThatAreBrokenOlderOrNotWhatWasApplied() {
        // Given
        pipeline.apply(version(2, TO_HARBOURS));

        // When
        pipeline.apply(version(3, "rules: [{name: fires, to: [fires]}]"));
        pipeline.apply(version(1, TO_FIRES));
        pipeline.apply(RoutingRulesChange.newBuilder(version(3, TO_FIRES))
                .setHash(Sha256.of(TO_HARBOURS))
                .build());
        pipeline.sendBytes(Topics.NEWS_ROUTING_RULES, "3", "no Avro at all".getBytes(UTF_8));
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // Then
        assertThat(pipeline.ruleEvents()).containsExactly("version 0", "version 2", "ignored", "ignored", "ignored");
        assertThat(pipeline.deliveries("harbours")).hasSize(1);
    }

    @Test
    void appliesRulesToThePastOnceAndSaysSo() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());
        pipeline.apply(version(1, TO_HARBOURS));
        int states = pipeline.stories().size();

        // When
        Reroute request = onceMore(1);
        pipeline.reroute(request);
        pipeline.reroute(request);

        // Then
        assertThat(said(BEFORE))
                .last()
                .isEqualTo("RETRACT 1: Version 1 of the rules was applied to past stories: "
                        + "The rules have changed, and no rule sends the story here any more.");
        List<Delivery> arrived = pipeline.deliveries("harbours");
        assertThat(arrived).extracting(Delivery::getBackfilled).containsExactly(true);
        assertThat(arrived.get(0).getReason())
                .isEqualTo("Version 1 of the rules was applied to past stories: Sent here as it says \"harbour\".");
        assertThat(states).isEqualTo(1);
        assertThat(pipeline.stories()).isEmpty();
    }

    /** Topics have never heard of the message: the story that they have is the one behind it. */
    @Test
    void appliesRulesToTheStoryAndNotToAMessageToEditors() {
        // Given
        pipeline.apply(version(1, TO_NEW_STORIES));
        pipeline.send(anItem().note("Eds: a photo will move.").build());
        pipeline.send(anItem().headline("Attention editors")
                .signal("sig:advisory")
                .note("Mind the names.")
                .received(NOON.plus(Duration.ofHours(10)))
                .paragraphs()
                .build());
        pipeline.send(anItem().itemId("re-run")
                .headline("RPT-Fire closes harbour")
                .note("Eds: a photo will move.")
                .build());
        pipeline.apply(version(2, TO_NEW_STORIES + "\n- {name: fires, when: {words: fire}, to: [fires]}"));

        // When
        pipeline.reroute(onceMore(2));

        // Then
        assertThat(pipeline.decisions()).last().extracting(Decision::getOutcome).isEqualTo(Outcome.REPEAT);
        assertThat(said("harbours")).hasSize(1);
        assertThat(pipeline.deliveries("fires"))
                .extracting(Delivery::getStory)
                .singleElement()
                .satisfies(story -> {
                    assertThat(story.getKind()).isEqualTo(RevisionKind.NEW);
                    assertThat(story.getReceivedAt()).isEqualTo(NOON);
                    assertThat(story.getEditorialNote()).contains("Eds: a photo will move.");
                    assertThat(story.getRevision()).isEqualTo(2);
                });
    }

    @Test
    void appliesToThePastOnlyTheVersionThatItIsAskedFor() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());
        pipeline.apply(version(1, TO_HARBOURS));

        // When
        pipeline.reroute(onceMore(2));

        // Then
        assertThat(said(BEFORE)).hasSize(1);
    }

    @Test
    void revivesNothingThatIsDead() {
        // Given
        pipeline.send(anItem().version("1").mediaTopic(CONFLICT).build());
        pipeline.send(anItem().version("2").killed().build());
        pipeline.apply(version(1, TO_HARBOURS));

        // When
        pipeline.reroute(onceMore(1));

        // Then
        assertThat(pipeline.deliveries(BEFORE)).hasSize(2);
        assertThat(said("harbours")).isEmpty();
    }

    @Test
    void showsNothingThatIsUnderEmbargoBeforeItsTime() {
        // Given
        pipeline.send(anItem().version("1").mediaTopic(CONFLICT).build());
        pipeline.send(anItem().version("2")
                .mediaTopic(CONFLICT)
                .paragraphs("The harbour master resigns.")
                .embargoedUntil(NOON.plusSeconds(60))
                .build());
        pipeline.apply(version(1, TO_HARBOURS));

        // When
        pipeline.reroute(onceMore(1));
        assertThat(said("harbours")).isEmpty();
        pipeline.waitFor(Duration.ofMinutes(2));

        // Then
        assertThat(said("harbours")).containsExactly("PUBLISH 1: Sent here as it says \"harbour\".");
    }

    private List<String> said(String topic) {
        return pipeline.deliveries(topic).stream()
                .map(delivery -> delivery.getAction() + " " + delivery.getRulesVersion() + ": " + delivery.getReason())
                .toList();
    }

    private static RoutingRulesChange version(int version, String yaml) {
        return new RoutingRulesChange(version, Sha256.of(yaml), yaml, "Ann Lorn", NOON);
    }

    private Reroute onceMore(int version) {
        String storyId = pipeline.revisions().get(0).getStoryId();
        return new Reroute(storyId, version, "Ann Lorn", NOON);
    }
}
