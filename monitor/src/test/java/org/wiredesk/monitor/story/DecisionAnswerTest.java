package org.wiredesk.monitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.monitor.Wire;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;

class DecisionAnswerTest {

    /** A decision is made once, at the receipt of its item; the answer is of today. */
    @ParameterizedTest
    @CsvSource({
        "HELD, WAITING, It waits under embargo as revision 1 of its story: it is new. It is under embargo until 18:00.",
        "HELD, , It waits under embargo as revision 1 of its story: it is new. It is under embargo until 18:00.",
        "HELD, PUBLIC, It went out as revision 1 of its story when its embargo ended: it is new. It was under embargo until 18:00.",
        "HELD, NEVER, 'It waited under embargo as revision 1 of its story, and another item took its place before it went out: it is new. It was under embargo until 18:00.'",
    })
    void saysWhatBecameOfATextUnderEmbargo(Outcome outcome, @Nullable Fate fate, String answer) {
        assertThat(answer(outcome, fate, "It is new. It is under embargo until 18:00."))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, PUBLIC, It went out as revision 1 of its story: the agency has killed the story.",
        "ACCEPTED, WITHOUT_WORDS, It went out as revision 1 of its story: the agency has killed the story.",
        "ACCEPTED, NEVER, 'It became revision 1 of a story that nobody had seen, so nobody was told: the agency has killed the story.'",
        "ACCEPTED, , It went out as revision 1 of its story: the agency has killed the story.",
    })
    void saysWhetherAKillWasTold(Outcome outcome, @Nullable Fate fate, String answer) {
        assertThat(answer(outcome, fate, "The agency has killed the story.")).isEqualTo(answer);
    }

    private static String answer(Outcome outcome, @Nullable Fate fate, String reason) {
        Decision decision = Decision.newBuilder(Wire.decision(Wire.revision("ap-budget", 1, "Budget"), outcome))
                .setReason(reason)
                .build();
        return DecisionAnswer.sentence(decision, Optional.ofNullable(fate));
    }
}
