package org.wiredesk.monitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    private static final long UNTIL = 2_000;

    /**
     * open: no embargo; held: one until 2,000; past: one that was over at its receipt; never: the agency has to lift it; sent: the pipeline sent it out;
     * advisory, sentAdvisory: a message to editors beside a text that waits; kill, heldKill: it takes the story back, the latter under embargo. One comes
     * every 100; "..." is 2,000 later.
     *
     * <p>A figure alone is for everybody; with an asterisk, only that the story was taken down is.
     */
    @ParameterizedTest
    @CsvSource({
        "open, 1",
        "held, ''",
        "never, ''",
        "past, ''",
        "sent, 1",
        "open held, 1",
        "held open, 2",
        "never open, 2",
        "held ... open, 1 2",
        "past open, 1 2",
        "never ... open, 2",
        // A newer text takes the place of the one that waits.
        "held held, ''",
        "held never, ''",
        "held sent, 2",
        "held ... held, 1",
        "sent held, 1",
        "open held sent, 1 3",
        // A message to editors does not.
        "held advisory, ''",
        "held sentAdvisory, 1 2",
        "held advisory sentAdvisory, 1 2 3",
        "held advisory ... open, 1 2 3",
        "held advisory open, 3",
        "open advisory, 1",
        // What is killed while it waits never goes out, and nobody hears of a story that they never saw.
        "held kill, ''",
        "held heldKill, ''",
        "held kill kill, ''",
        "held held kill, ''",
        "held advisory kill, ''",
        "held ... kill, 1 2",
        "sent kill, 1 2",
        "held kill open, 3",
        "held kill held, ''",
        "held kill sent, 3",
        "heldKill, ''",
        "heldKill kill, ''",
        "kill, 1",
        "kill open, 1 2",
        // Of what was under embargo no word is told by its kill.
        "open kill, 1 2",
        "open held kill, 1 3*",
        "open held kill kill, 1 3* 4*",
        "open held kill open kill, 1 3* 4 5",
        "open held ... kill, 1 2 3",
        "open heldKill, 1 2*",
        "open heldKill ... kill, 1 2* 3*",
    })
    void everybodySeesWhatThePipelineHasSentOut(String words, String visible) {
        assertThat(seen(stamps(words))).isEqualTo(visible);
    }

    private static String seen(List<Stamp> stamps) {
        return Visibility.of(stamps).entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.PUBLIC || entry.getValue() == Fate.WITHOUT_WORDS)
                .map(entry -> entry.getKey() + (entry.getValue() == Fate.PUBLIC ? "" : "*"))
                .collect(Collectors.joining(" "));
    }

    private static List<Stamp> stamps(String words) {
        List<String> all = List.of(words.split(" ", -1));
        List<String> stamps = all.stream().filter(word -> !word.equals("...")).toList();
        int pause = all.contains("...") ? all.indexOf("...") : Integer.MAX_VALUE;
        return IntStream.range(0, stamps.size())
                .mapToObj(n -> stamp(n + 1, stamps.get(n), 100L * n + (n < pause ? 0 : UNTIL)))
                .toList();
    }

    private static Stamp stamp(int revision, String word, long received) {
        Optional<Long> until = switch (word) {
            case "open", "kill", "never" -> Optional.empty();
            case "past" -> Optional.of(received);
            default -> Optional.of(UNTIL);
        };
        boolean embargoed = until.isPresent() || word.equals("never");
        Optional<Long> released = word.startsWith("sent") ? Optional.of(900L) : Optional.empty();
        boolean forEditors = word.matches("advisory|sentAdvisory");
        boolean usable = !word.matches("kill|heldKill");
        return new Stamp(revision, usable, forEditors, embargoed, until, released, received);
    }
}
