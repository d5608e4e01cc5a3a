package org.wiredesk.benchmarks.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** Compares two versions of a text again and again: as the step revise does, and by their words alone with java-diff-utils. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiffBenchmark {

    /** The texts. */
    @Param
    VersionPair pair = VersionPair.STORY;

    private Revision before = revision("");
    private Revision after = revision("");

    /**
     * Writes the texts, and looks whether there is anything to measure.
     *
     * @throws IllegalStateException if no change is found
     */
    @Setup
    public void prepare() {
        before = revision(pair.before());
        after = revision(pair.after());
        if (diff().getParagraphs().isEmpty()) {
            throw new IllegalStateException("No change found in " + pair);
        }
    }

    /** Fields, paragraphs, words, and how much each change matters. */
    @Benchmark
    public Changes diff() {
        return RevisionDiff.between(before, after);
    }

    /** The words of the whole text, cut at blanks, by Myers' method. */
    @Benchmark
    public Patch<String> yardstick() {
        return DiffUtils.diff(words(before), words(after));
    }

    private static List<String> words(Revision revision) {
        return Arrays.asList(revision.getBody().split("\\s+"));
    }

    private static Revision revision(String body) {
        return Revision.newBuilder()
                .setStoryId("benchmark")
                .setRevision(1)
                .setKind(RevisionKind.UPDATE)
                .setStatus(StoryStatus.USABLE)
                .setSource("benchmark")
                .setHeadline("")
                .setBody(body)
                .setChanges(Changes.newBuilder().build())
                .setItemId("item")
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH)
                .build();
    }
}
