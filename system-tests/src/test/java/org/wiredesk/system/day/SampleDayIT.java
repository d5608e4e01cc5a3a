package org.wiredesk.system.day;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** The first thing that a newcomer sees: {@code ./wiredesk up} plays the sample wire day. It is played once; each test looks at one promise. */
class SampleDayIT {

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static final ExpectedDay EXPECTED = ExpectedDay.read();
    private static PlayedDay played;
    private static Outlets outlets;

    @BeforeAll
    static void play() {
        Desk desk = Desk.up(new Wiredesk(BENCH), BENCH.folder("data"));
        TopicReader reader = SampleDay.follow(BENCH, desk);
        played = SampleDay.awaitEnd(desk, reader, EXPECTED);
        outlets = Outlets.of(desk);
    }

    @Test
    void everyItemHasTheDecisionThatItShouldHave() {
        played.assertEveryItemHasItsDecision(EXPECTED);
    }

    @Test
    void storiesAreToldApartAndRevisionsFindTheirStory() {
        played.assertStoriesAreToldApart(EXPECTED);
    }

    @Test
    void everyAcceptedRevisionIsThereOnceAndWithoutGaps() {
        played.assertEveryRevisionIsThereOnce();
    }

    @Test
    void everyTopicShowsTheStoriesThatShouldStandOnIt() {
        played.assertStandsWhereItShould(EXPECTED);
    }

    @Test
    void whoeverGotACopyHearsWhatBecameOfItsOriginal() {
        played.assertCopiesAreKnown(EXPECTED, ExpectedRelation.read());
    }

    @Test
    void whatCameInIsWhatWasDecided() {
        played.assertNothingIsLost(EXPECTED);
    }

    @Test
    void noWordOfAStoryThatWaitsIsReadByAnyone() {
        played.assertEmbargoesAreKept();
    }

    @Test
    void whoeverReadsWithoutKafkaGetsTheSame() {
        played.assertOutletsHaveTheSame(outlets);
    }
}
