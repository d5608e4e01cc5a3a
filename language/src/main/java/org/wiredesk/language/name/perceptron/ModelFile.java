package org.wiredesk.language.name.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** How models lie in files: features ascending, as steps, each with the labels that it speaks of. */
final class ModelFile {

    private static final int FORM = 0x574e4d31; // "WNM1"

    private ModelFile() {}

    /** Writes a model as {@link #read} reads it. */
    static void write(LearntModel model, DataOutputStream output) throws IOException {
        output.writeInt(FORM);
        output.writeInt(model.rows().size());
        for (int transition : model.transitions()) {
            output.writeInt(transition);
        }
        int before = 0;
        for (Map.Entry<Integer, byte[]> row : model.rows().entrySet()) {
            VariableNumber.write(output, row.getKey() - before);
            before = row.getKey();
            write(row.getValue(), output);
        }
    }

    private static void write(byte[] weights, DataOutputStream output) throws IOException {
        int spoken = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            spoken |= weights[label] == 0 ? 0 : 1 << label;
        }
        output.writeShort(spoken);
        for (byte weight : weights) {
            if (weight != 0) {
                output.writeByte(weight);
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
        int[] features = new int[count];
        long[] rows = new long[2 * count];
        int feature = 0;
        byte[] row = new byte[Labels.COUNT];
        for (int number = 0; number < count; number++) {
            feature += VariableNumber.read(input);
            int spoken = input.readUnsignedShort();
            for (int label = 0; label < Labels.COUNT; label++) {
                row[label] = ((spoken >> label) & 1) == 1 ? input.readByte() : 0;
            }
            features[number] = feature;
            Lanes.pack(row, rows, 2 * number);
        }
        return new Model(new ModelTable(features, rows), transitions);
    }
}
