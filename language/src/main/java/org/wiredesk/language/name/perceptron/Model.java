package org.wiredesk.language.name.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights that were learnt: a byte for each feature and label, in one open-addressed table of some ten megabytes. */
final class Model implements Weights {

    private static final int ROW = 16;
    private static final int FORM = 0x574e4d31; // "WNM1"

    private final int count;
    private final int[] keys;
    private final byte[] rows;
    private final int[] transitions;

    /** An empty model with room for so many features. */
    Model(int count, int... transitions) {
        int capacity = Integer.highestOneBit(Math.max(16, count * 3 / 2)) << 1;
        this.count = count;
        this.keys = new int[capacity];
        this.rows = new byte[capacity * ROW];
        this.transitions = transitions;
    }

    /** Puts a feature that is not there yet. Zero, which marks an empty place, is no feature. */
    void put(int feature, byte... weights) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = feature;
        System.arraycopy(weights, 0, rows, slot * ROW, Labels.COUNT);
    }

    @Override
    public void add(int feature, int[] scores, int at) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        int key = keys[slot];
        while (key != 0) {
            if (key == feature) {
                int row = slot * ROW;
                for (int label = 0; label < Labels.COUNT; label++) {
                    scores[at + label] += rows[row + label];
                }
                return;
            }
            slot = (slot + 1) & mask;
            key = keys[slot];
        }
    }

    @Override
    public int[] transitions() {
        return transitions;
    }

    /** How many features it has. */
    int count() {
        return count;
    }

    /** Writes it as {@link #read} reads it: features ascending, as steps, each with the labels that it speaks of. */
    void write(DataOutputStream output) throws IOException {
        output.writeInt(FORM);
        output.writeInt(count);
        for (int transition : transitions) {
            output.writeInt(transition);
        }
        int[] slots = slotsInOrder();
        int before = 0;
        for (int slot : slots) {
            VariableNumber.write(output, keys[slot] - before);
            before = keys[slot];
            int spoken = 0;
            for (int label = 0; label < Labels.COUNT; label++) {
                spoken |= rows[slot * ROW + label] == 0 ? 0 : 1 << label;
            }
            output.writeShort(spoken);
            for (int label = 0; label < Labels.COUNT; label++) {
                if (((spoken >> label) & 1) == 1) {
                    output.writeByte(rows[slot * ROW + label]);
                }
            }
        }
    }

    /** Reads a model. */
    static Model read(DataInputStream input) throws IOException {
        if (input.readInt() != FORM) {
            throw new IOException(
                    "This is no model of names, or one of another version. Train it again with language/train.");
        }
        int count = input.readInt();
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        for (int pair = 0; pair < transitions.length; pair++) {
            transitions[pair] = input.readInt();
        }
        Model model = new Model(count, transitions);
        int feature = 0;
        byte[] row = new byte[Labels.COUNT];
        for (int number = 0; number < count; number++) {
            feature += VariableNumber.read(input);
            int spoken = input.readUnsignedShort();
            for (int label = 0; label < Labels.COUNT; label++) {
                row[label] = ((spoken >> label) & 1) == 1 ? input.readByte() : 0;
            }
            model.put(feature, row);
        }
        return model;
    }

    private int[] slotsInOrder() {
        long[] order = new long[count];
        int found = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                order[found++] = ((keys[slot] & 0xFFFFFFFFL) << 32) | slot;
            }
        }
        Long[] boxed = Arrays.stream(order).boxed().toArray(Long[]::new);
        Arrays.sort(boxed, Long::compareUnsigned);
        return Arrays.stream(boxed).mapToInt(entry -> (int) (long) entry).toArray();
    }
}
