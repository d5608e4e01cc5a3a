package org.wiredesk.standalone.records;

import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.standalone.terminal.Tone;

/** What our words mean to a reader: a kill is an alarm, a new story is good news, a duplicate is beside the point. */
public final class Tones {

    private static final Map<RevisionKind, Tone> KINDS = Map.of(
            RevisionKind.NEW, Tone.NEW,
            RevisionKind.UPDATE, Tone.CHANGE,
            RevisionKind.CORRECTION, Tone.ATTENTION,
            RevisionKind.METADATA, Tone.CHANGE,
            RevisionKind.KILL, Tone.ALARM,
            RevisionKind.WITHHOLD, Tone.ALARM,
            RevisionKind.REINSTATE, Tone.NEW,
            RevisionKind.ADVISORY, Tone.ATTENTION);

    private static final Map<DeliveryAction, Tone> ACTIONS = Map.of(
            DeliveryAction.PUBLISH, Tone.NEW,
            DeliveryAction.UPDATE, Tone.CHANGE,
            DeliveryAction.CORRECT, Tone.ATTENTION,
            DeliveryAction.RETRACT, Tone.BAD,
            DeliveryAction.KILL, Tone.ALARM,
            DeliveryAction.REINSTATE, Tone.NEW,
            DeliveryAction.NOTICE, Tone.ALARM);

    private Tones() {}

    /** Of a revision. */
    public static Tone of(RevisionKind kind) {
        return KINDS.getOrDefault(kind, Tone.PLAIN);
    }

    /** Of a delivery. */
    public static Tone of(DeliveryAction action) {
        return ACTIONS.getOrDefault(action, Tone.PLAIN);
    }

    /**
     * Of a decision.
     *
     * @param kind the revision that the item made, if it made one
     */
    public static Tone of(Outcome outcome, Optional<RevisionKind> kind) {
        if (outcome == Outcome.REJECTED) {
            return Tone.BAD;
        }
        if (outcome == Outcome.HELD) {
            return Tone.ATTENTION;
        }
        return outcome == Outcome.ACCEPTED ? kind.map(Tones::of).orElse(Tone.NEW) : Tone.FAINT;
    }
}
