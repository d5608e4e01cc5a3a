package org.wiredesk.language.name.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers that take the fewer bytes the smaller they are: seven bits in each, the highest says that more follow. */
final class VariableNumber {

    private VariableNumber() {}

    static int read(DataInputStream input) throws IOException {
        int number = 0;
        int shift = 0;
        int part = input.readUnsignedByte();
        while (part >= 128) {
            number |= (part & 127) << shift;
            shift += 7;
            part = input.readUnsignedByte();
        }
        return number | (part << shift);
    }

    /** Writes a number, which counts as without a sign. */
    static void write(DataOutputStream output, int number) throws IOException {
        int rest = number;
        while (rest >>> 7 != 0) {
            output.writeByte((rest & 127) | 128);
            rest >>>= 7;
        }
        output.writeByte(rest);
    }
}
