package org.wiredesk.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.relate.Texts;

/** One agency's copy in another source's feed, from the wire to those who got it. */
class RelationTopologyTest {

    private static final String TRANSPORT = "20000337";
    private static final String TOPIC = "economy-business-and-finance";
    private static final String NOTICE = "AP killed the story that dpa sent on: STORY WITHDRAWN.";

    @TempDir
    Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = new Pipeline(folder);
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void aKillReachesThoseWhoGotTheStoryFromSomebodyElse() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.deliveries(TOPIC);

        // When
        pipeline.send(apKill().build());

        // Then
        List<StoryRelation> relations = relations();
        assertThat(relations)
                .extracting(StoryRelation::getOriginalStatus)
                .containsExactly(StoryStatus.USABLE, StoryStatus.KILLED);
        assertThat(relations).allSatisfy(relation -> {
            assertThat(relation.getKind()).isEqualTo(RelationKind.RELAYS);
            assertThat(relation.getSource()).isEqualTo("dpa");
            assertThat(relation.getOriginalSource()).isEqualTo("ap");
        });
        List<Delivery> deliveries = pipeline.deliveries(TOPIC);
        assertThat(deliveries)
                .extracting(Delivery::getAction)
                .containsExactlyInAnyOrder(DeliveryAction.KILL, DeliveryAction.NOTICE);
        Delivery notice = notice(deliveries);
        assertThat(notice.getReason()).isEqualTo(NOTICE);
        assertThat(notice.getStory().getStoryId()).isEqualTo(relations.get(1).getStoryId());
        assertThat(notice.getStory().getStatus()).isEqualTo(StoryStatus.USABLE);
        assertThat(notice.getStory().getBody()).startsWith("The old swing bridge");
        assertThat(notice.getRelation()).contains(relations.get(1));
    }

    @Test
    void itIsTheSameIfTheCopyComesFirstAndTheKillBeforeItIsKnown() {
        // Given
        pipeline.send(ap().received(NOON).build());
        pipeline.send(dpa().received(NOON.plusSeconds(60)).build());
        pipeline.send(apKill().received(NOON.plusSeconds(120)).build());
        StoryRelation expected = last(relations());
        pipeline.close();
        pipeline = new Pipeline(folder.resolve("again"));

        // When
        pipeline.send(ap().received(NOON).build());
        pipeline.send(apKill().received(NOON.plusSeconds(120)).build());
        pipeline.deliveries(TOPIC);
        pipeline.send(dpa().received(NOON.plusSeconds(60)).build());

        // Then
        assertThat(relations()).containsExactly(expected);
        assertThat(notice(pipeline.deliveries(TOPIC)).getReason()).isEqualTo(NOTICE);
    }

    @Test
    void changesNothingOfTheStories() {
        // When
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.send(apKill().build());

        // Then
        assertThat(pipeline.decisions()).hasSize(3);
        assertThat(pipeline.revisions())
                .extracting(revision -> revision.getSource() + " " + revision.getKind())
                .containsExactly("ap NEW", "dpa NEW", "ap KILL");
        assertThat(pipeline.stories()).hasSize(3);
    }

    @Test
    void aCorrectionIsToldAsWell() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.deliveries(TOPIC);

        // When
        pipeline.send(ap().version("2")
                .received(NOON.plusSeconds(60))
                .slug("BC-Corfu-Bridge, Corrective")
                .note("Eds: CORRECTS number of years in paragraph 1.")
                .paragraphs(Texts.datelined("CORFU, Greece (AP) — ", Texts.BRIDGE_UPDATED))
                .build());

        // Then
        assertThat(last(relations()).getOriginalChange()).contains(RevisionKind.CORRECTION);
        assertThat(notice(pipeline.deliveries(TOPIC)).getReason())
                .startsWith("AP corrected the story that dpa sent on: ");
    }

    @Test
    void nobodyIsToldOfAStoryThatIsNoLongerThere() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.send(dpa().version("2").killed().build());
        pipeline.deliveries(TOPIC);

        // When
        pipeline.send(apKill().build());

        // Then
        assertThat(last(relations()).getNotice()).contains(NOTICE);
        assertThat(pipeline.deliveries(TOPIC)).extracting(Delivery::getAction).containsExactly(DeliveryAction.KILL);
    }

    @Test
    void aNoticeDoesNotShowATextThatIsUnderEmbargo() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().embargoedUntil(NOON.plus(Duration.ofHours(5))).build());

        // When
        pipeline.send(apKill().build());

        // Then
        assertThat(last(relations()).getNotice()).contains(NOTICE);
        assertThat(pipeline.deliveries(TOPIC))
                .extracting(delivery -> delivery.getStory().getSource())
                .containsOnly("ap");
    }

    @Test
    void aMessageToEditorsStaysOutOfANotice() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.send(dpa().headline("ADVISORY-Swing bridge opens")
                .paragraphs("A picture is to come by noon.")
                .build());
        pipeline.deliveries(TOPIC);

        // When
        pipeline.send(apKill().build());

        // Then
        assertThat(notice(pipeline.deliveries(TOPIC)).getStory().getEditorialNote())
                .isEmpty();
    }

    @Test
    void aStoryThatNamesNobodyIsNotRelatedNorAreTwoDaysOfOneForm() {
        // When
        pipeline.send(ap().build());
        pipeline.send(dpa().paragraphs(Texts.datelined("Corfu (dpa) - ", Texts.BRIDGE))
                .build());
        pipeline.send(ap().agencyId("urn:ap:monday")
                .paragraphs(Texts.datelined("ATHENS (AP) — ", Texts.stocks("Monday", "1,412.30", "0.4")))
                .build());
        pipeline.send(dpa().agencyId("urn:dpa:tuesday")
                .paragraphs(Texts.datelined("Athens (AP) - ", Texts.stocks("Tuesday", "1,433.85", "1.5")))
                .build());

        // Then
        assertThat(relations()).isEmpty();
    }

    @Test
    void oneOfManyNoticesIsToldFromTheOthersByItsEnvelope() {
        // Given
        pipeline.send(ap().build());
        pipeline.send(dpa().build());
        pipeline.send(apKill().build());

        // When
        List<TestRecord<String, Delivery>> deliveries = pipeline.records(Topics.newsName(TOPIC));

        // Then
        assertThat(deliveries.stream().map(record -> header(record, "ce_id"))).doesNotHaveDuplicates();
        assertThat(deliveries.stream().map(record -> header(record, "ce_type")))
                .contains("org.wiredesk.delivery.notice");
        assertThat(pipeline.<StoryRelation>records(Topics.NEWS_RELATIONS.name()).stream()
                        .map(record -> header(record, "ce_type")))
                .containsOnly("org.wiredesk.relation.relays");
    }

    private static ItemBuilder ap() {
        return anItem().source("ap")
                .agencyId("urn:ap:bridge")
                .version("1")
                .headline("Swing bridge opens")
                .mediaTopic(TRANSPORT)
                .paragraphs(Texts.datelined("CORFU, Greece (AP) — ", Texts.BRIDGE));
    }

    private static ItemBuilder apKill() {
        return ap().version("9").killed().note("STORY WITHDRAWN.");
    }

    private static ItemBuilder dpa() {
        return ap().source("dpa")
                .agencyId("urn:dpa:bridge")
                .headline("Bridge opens in Corfu")
                .paragraphs(Texts.datelined("Corfu (AP) - ", Texts.BRIDGE));
    }

    private List<StoryRelation> relations() {
        return pipeline.<StoryRelation>records(Topics.NEWS_RELATIONS.name()).stream()
                .map(TestRecord::value)
                .toList();
    }

    private static Delivery notice(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.getAction() == DeliveryAction.NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private static String header(TestRecord<String, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
