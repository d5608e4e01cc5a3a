package org.wiredesk.language.name.perceptron;

/** How much of a word's number the packed tables keep. */
final class Packing {

    /** The lowest bits are left out: 28 are enough to tell half a million words apart, but for one in five hundred. */
    static final int UNUSED_BITS = 4;

    private Packing() {}
}
