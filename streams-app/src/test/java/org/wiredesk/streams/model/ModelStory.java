package org.wiredesk.streams.model;

import static org.wiredesk.records.RevisionKind.ADVISORY;
import static org.wiredesk.records.RevisionKind.CORRECTION;
import static org.wiredesk.records.RevisionKind.KILL;
import static org.wiredesk.records.RevisionKind.METADATA;
import static org.wiredesk.records.RevisionKind.NEW;
import static org.wiredesk.records.RevisionKind.REINSTATE;
import static org.wiredesk.records.RevisionKind.UPDATE;
import static org.wiredesk.records.RevisionKind.WITHHOLD;
import static org.wiredesk.records.StoryStatus.KILLED;
import static org.wiredesk.records.StoryStatus.USABLE;
import static org.wiredesk.records.StoryStatus.WITHHELD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** The rules of docs/revisions.md and of "What is new" in docs/data-path.md, one after the other, with everything remembered. */
final class ModelStory {

    /** What is compared to the letter: text, metadata, markers, version. */
    private record Said(Copy text, int metadata, int embargo, What what, int version, boolean opaque) {}

    private final Map<Said, Integer> seen = new HashMap<>();
    private final Map<Copy, Integer> texts = new HashMap<>();
    private Said newest = new Said(new Copy(0, List.of()), 0, 0, What.STORY, 0, false);
    private int version;
    private boolean versionIsOfTwin;
    private int newestHour;
    private int revision;
    private boolean told;
    private StoryStatus status = WITHHELD;
    private Copy text = new Copy(0, List.of());
    private int metadata;
    private int embargo;

    /** Judges the next item. */
    Answer receive(Sent sent) {
        Sent item = sent.what().isPart() && told && sent.embargo() == 0 ? sent.under(embargo) : sent;
        Copy copy = Copy.of(item, text, told);
        What marker = item.what() == What.WITHOUT_TEXT ? What.STORY : item.what();
        Said said = new Said(copy, item.metadata(), item.embargo(), marker, item.version(), item.opaque());
        if (item.what().isKill()) {
            return kill(item, said);
        }
        if (item.what().isForEditors()) {
            return advise(item, said);
        }
        if (!told) {
            return accept(item, said, item.what() == What.WITHHELD ? WITHHOLD : NEW);
        }
        if (status == KILLED) {
            return comeBack(
                    item,
                    said,
                    isSurelyNewer(item)
                            && !seen.containsKey(said)
                            && !item.what().isPart());
        }
        if (seen.containsKey(said) && (said.equals(newest) || !saysNewer(item))) {
            return Answer.again(Outcome.DUPLICATE, seen.get(said));
        }
        if (isOlder(item)) {
            return Answer.late();
        }
        if (item.what() == What.WITHHELD) {
            return accept(item, said, WITHHOLD);
        }
        if (status == WITHHELD) {
            return comeBack(item, said, saysNewer(item));
        }
        if (copy.equals(text)) {
            return sameText(item, said);
        }
        if (texts.containsKey(copy) && !saysNewer(item)) {
            return Answer.again(Outcome.DUPLICATE, texts.get(copy));
        }
        return accept(item, said, item.what().corrects() ? CORRECTION : UPDATE);
    }

    private Answer kill(Sent item, Said said) {
        if (status == KILLED) {
            return Answer.again(Outcome.DUPLICATE, revision);
        }
        if (seen.containsKey(said) && isOlder(item)) {
            return Answer.again(Outcome.DUPLICATE, seen.get(said));
        }
        return accept(item, said, KILL);
    }

    private Answer advise(Sent item, Said said) {
        if (seen.containsKey(said)) {
            return Answer.again(Outcome.DUPLICATE, seen.get(said));
        }
        embargo = revision == 0 ? item.embargo() : embargo;
        revision++;
        seen.put(said, revision);
        return made(ADVISORY, item.second());
    }

    private Answer comeBack(Sent item, Said said, boolean newer) {
        return newer && item.what() != What.WITHHELD && !item.twin() ? accept(item, said, REINSTATE) : Answer.late();
    }

    private Answer sameText(Sent item, Said said) {
        if (item.metadata() != metadata || item.embargo() != embargo) {
            return accept(item, said, METADATA);
        }
        remember(item, said);
        return Answer.again(item.what() == What.RE_RUN ? Outcome.REPEAT : Outcome.MARKER_ONLY, revision);
    }

    private Answer accept(Sent item, Said said, RevisionKind kind) {
        revision++;
        boolean wasTold = told;
        told = true;
        status = kind == KILL ? KILLED : kind == WITHHOLD ? StoryStatus.WITHHELD : USABLE;
        text = kind == KILL && wasTold ? new Copy(text.headline(), List.of()) : said.text();
        metadata = item.metadata();
        embargo = status == USABLE ? item.embargo() : Math.max(embargo, item.embargo());
        if (kind != KILL) {
            texts.putIfAbsent(text, revision);
        }
        remember(item, said);
        return made(kind, item.second());
    }

    private Answer made(RevisionKind kind, int second) {
        return Answer.made(isHeld(second) ? Outcome.HELD : Outcome.ACCEPTED, kind, revision);
    }

    private void remember(Sent item, Said said) {
        seen.put(said, revision);
        newest = said;
        if (item.version() > 0 && byVersion(item) >= 0) {
            version = item.version();
            versionIsOfTwin = item.twin();
        }
        newestHour = Math.max(newestHour, item.hour());
    }

    private boolean isOlder(Sent item) {
        return byVersion(item) != 0 ? byVersion(item) < 0 : byTime(item) < 0;
    }

    private boolean saysNewer(Sent item) {
        return byVersion(item) != 0 ? byVersion(item) > 0 : byTime(item) > 0;
    }

    private boolean isSurelyNewer(Sent item) {
        boolean known = isOfOneId(item) && (!item.opaque() || item.version() == version);
        boolean timed = item.hour() > 0 && newestHour > 0;
        return (known || timed) && (!known || byVersion(item) > 0) && (!timed || byTime(item) > 0);
    }

    /** A long version is a name: it can be the same, and tells no order. */
    private int byVersion(Sent item) {
        return isOfOneId(item) && !item.opaque() ? Integer.compare(item.version(), version) : 0;
    }

    private boolean isOfOneId(Sent item) {
        return item.version() > 0 && version > 0 && item.twin() == versionIsOfTwin;
    }

    private int byTime(Sent item) {
        return item.hour() > 0 && newestHour > 0 ? Integer.compare(item.hour(), newestHour) : 0;
    }

    StoryStatus status() {
        return status;
    }

    Copy text() {
        return text;
    }

    int metadata() {
        return metadata;
    }

    boolean isHeld(int now) {
        return status == USABLE && isSecret(now);
    }

    /** Whether the newest text never was public, also of a story that is taken down. */
    boolean isSecret(int now) {
        return embargo > now;
    }
}
