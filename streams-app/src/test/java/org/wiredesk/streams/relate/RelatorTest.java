package org.wiredesk.streams.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.KnownRelation;

class RelatorTest {

    private final Relator relator = new Relator(RelationSettings.standard(), Agencies.standard());

    static Stream<Arguments> wires() {
        Wire ap = Wire.ap().text(8, Texts.BRIDGE);
        Wire dpa = Wire.dpa().text(9, Texts.BRIDGE);
        return Stream.of(
                arguments("sent on as it was", ap, dpa, "ap-story USABLE"),
                arguments("sent on and cut", ap, Wire.dpa().text(9, Texts.BRIDGE_CUT), "ap-story USABLE"),
                arguments("sent on and carried on", ap, Wire.dpa().text(9, Texts.BRIDGE_CARRIED_ON), "ap-story USABLE"),
                arguments("received before the original", ap, Wire.dpa().text(7, Texts.BRIDGE), "ap-story USABLE"),
                arguments(
                        "killed later",
                        ap.killed(12),
                        dpa,
                        "ap-story KILLED KILL: AP killed the story that dpa sent on: A SOURCE ERRED"),
                arguments(
                        "killed before it was sent on",
                        ap.killed(9),
                        Wire.dpa().text(10, Texts.BRIDGE),
                        "ap-story KILLED KILL: AP killed the story that dpa sent on: A SOURCE ERRED"),
                arguments(
                        "withheld",
                        ap.withheld(12),
                        dpa,
                        "ap-story WITHHELD WITHHOLD: AP withholds the story that dpa sent on: A SOURCE ERRED"),
                arguments(
                        "withheld and released",
                        ap.withheld(12).released(13, Texts.BRIDGE_UPDATED),
                        dpa,
                        "ap-story USABLE REINSTATE: AP released again the story that dpa sent on: A SOURCE ERRED"),
                arguments(
                        "released before it was sent on",
                        ap.withheld(9).released(10, Texts.BRIDGE_UPDATED),
                        Wire.dpa().text(11, Texts.BRIDGE_UPDATED),
                        "ap-story USABLE"),
                arguments(
                        "corrected later",
                        ap.corrected(12, Texts.BRIDGE_UPDATED),
                        dpa,
                        "ap-story USABLE CORRECTION: AP corrected the story that dpa sent on: A SOURCE ERRED"),
                arguments(
                        "corrected before it was sent on",
                        ap.corrected(9, Texts.BRIDGE_UPDATED),
                        Wire.dpa().text(10, Texts.BRIDGE_UPDATED),
                        "ap-story USABLE"),
                arguments(
                        "both updated in turns, then killed",
                        ap.text(10, Texts.BRIDGE_UPDATED)
                                .text(12, Texts.BRIDGE_CARRIED_ON)
                                .killed(20),
                        dpa.text(11, Texts.BRIDGE_UPDATED).text(13, Texts.MINE),
                        "ap-story KILLED KILL: AP killed the story that dpa sent on: A SOURCE ERRED"),
                arguments("killed by the one who sent it on", ap, dpa.killed(12), "ap-story USABLE"),
                arguments("another story", ap, Wire.dpa().text(9, Texts.MINE), ""),
                arguments(
                        "two days of one form",
                        Wire.ap().text(8, Texts.stocks("Monday", "1,412.30", "0.4")),
                        Wire.dpa().text(9, Texts.stocks("Tuesday", "1,433.85", "1.5")),
                        ""),
                arguments(
                        "the same form on the same day",
                        Wire.ap().text(8, Texts.stocks("Monday", "1,412.30", "0.4")),
                        Wire.dpa().text(9, Texts.stocks("Monday", "1,412.30", "0.4")),
                        "ap-story USABLE"),
                arguments("after the window", ap, Wire.dpa().text(33, Texts.BRIDGE), ""),
                arguments(
                        "killed after the window",
                        ap.killed(90),
                        dpa,
                        "ap-story KILLED KILL: AP killed the story that dpa sent on: A SOURCE ERRED"),
                arguments("nothing but a kill", Wire.ap().killed(8), dpa, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wires")
    void comesOutTheSameWhicheverIsFirst(String name, Wire ap, Wire dpa, String expected) {
        for (List<AgencyCopy> mixture : Wire.mixed(List.of(ap, dpa))) {
            // When
            Notebook memory = relate(mixture);

            // Then
            assertThat(relation(memory, "dpa-story").map(RelatorTest::inWords).orElse(""))
                    .isEqualTo(expected);
            assertThat(memory.relation("ap-story")).isEmpty();
        }
    }

    static Stream<Arguments> crowds() {
        Wire dpa = Wire.dpa().text(9, Texts.BRIDGE).killed(14);
        Wire ntb = Wire.ntb().text(10, Texts.BRIDGE_CUT).text(11, Texts.BRIDGE_UPDATED);
        return Stream.of(
                arguments("two who send on what the agency itself was not seen to send", List.of(dpa, ntb)),
                arguments(
                        "three, with the agency, which corrects",
                        List.of(dpa, ntb, Wire.ap().text(8, Texts.BRIDGE).corrected(13, Texts.BRIDGE_UPDATED))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crowds")
    void everyRelationIsTheSameToTheLetterInEveryOrder(String name, List<Wire> wires) {
        // When
        Set<List<Optional<StoryRelation>>> relations = new HashSet<>();
        for (List<AgencyCopy> mixture : Wire.mixed(wires)) {
            Notebook memory = relate(mixture);
            relations.add(List.of(relation(memory, "dpa-story"), relation(memory, "ntb-story")));
        }

        // Then
        assertThat(relations).hasSize(1);
        assertThat(relations.iterator().next())
                .anySatisfy(relation -> assertThat(relation).isPresent());
    }

    @Test
    void twoWhoSendOnOneTextShareItAndTheLaterOneHearsOfTheFirst() {
        // Given
        Wire dpa = Wire.dpa().text(9, Texts.BRIDGE).killed(14);
        Wire ntb = Wire.ntb().text(10, Texts.BRIDGE);

        // When
        Notebook memory = relate(Wire.mixed(List.of(dpa, ntb)).get(0));

        // Then
        assertThat(relation(memory, "dpa-story")).isEmpty();
        StoryRelation relation = relation(memory, "ntb-story").orElseThrow();
        assertThat(relation.getKind()).isEqualTo(RelationKind.SHARES);
        assertThat(relation.getOriginalStatus()).isEqualTo(StoryStatus.KILLED);
        assertThat(relation.getNotice()).contains("dpa killed the AP story that NTB sent, too: A SOURCE ERRED");
    }

    @Test
    void tellsEachThingOnce() {
        // Given
        Wire ap = Wire.ap()
                .text(8, Texts.BRIDGE)
                .text(10, Texts.BRIDGE)
                .killed(12)
                .killed(13);
        Wire dpa = Wire.dpa().text(9, Texts.BRIDGE);
        List<AgencyCopy> inTime = List.of(
                ap.copies().get(0),
                dpa.copies().get(0),
                ap.copies().get(1),
                ap.copies().get(2),
                ap.copies().get(2));

        // When
        Notebook memory = new Notebook();
        List<Boolean> notices = new ArrayList<>();
        inTime.forEach(copy -> relator.relate("ap", copy, memory).forEach(news -> notices.add(news.hasNotice())));

        // Then
        assertThat(notices).containsExactly(false, true);
    }

    @Test
    void saysWhatSpeaksForIt() {
        // When
        Notebook memory = relate(Stream.concat(
                        Wire.ap().text(8, Texts.BRIDGE).copies().stream(),
                        Wire.dpa().text(9, Texts.BRIDGE_CUT).copies().stream())
                .toList());

        // Then
        StoryRelation relation = relation(memory, "dpa-story").orElseThrow();
        assertThat(relation.getReason())
                .isEqualTo(
                        "Its dateline names AP, and 100 % of the shorter text is in the longer one, numbers, names and first paragraph included.");
        assertThat(relation.getConfidence()).isEqualTo(0.95);
        assertThat(relation.getSince()).isEqualTo("2026-03-17T09:00:00Z");
        assertThat(relation.getAgency()).isEqualTo("ap");
    }

    private Notebook relate(List<AgencyCopy> copies) {
        Notebook memory = new Notebook();
        copies.forEach(copy -> relator.relate("ap", copy, memory));
        return memory;
    }

    private static Optional<StoryRelation> relation(Notebook memory, String storyId) {
        return memory.relation(storyId).map(KnownRelation::getRelation);
    }

    private static String inWords(StoryRelation relation) {
        String change = relation.getOriginalChange()
                .map(kind -> " " + kind + ": " + relation.getNotice().orElseThrow())
                .orElse("");
        return relation.getOriginalStoryId() + " " + relation.getOriginalStatus() + change;
    }
}
