package org.wiredesk.language.name.perceptron;

/** Gives the place of a number among many: open addressing in one array, since boxed maps take ten times the memory. */
final class NumberTable {

    private int[] keys;
    private int[] places;
    private int size;

    /** A table for about so many numbers; it grows. */
    NumberTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 3 / 2) - 1) << 1;
        keys = new int[capacity];
        places = new int[capacity];
    }

    /** The place at which a number was put, from 0 in the order of putting; -1 where it was not. */
    int find(int number) {
        int mask = keys.length - 1;
        int slot = number & mask;
        while (places[slot] != 0) {
            if (keys[slot] == number) {
                return places[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Puts a number where it is not there yet, and gives its place. */
    int put(int number) {
        int place = find(number);
        if (place >= 0) {
            return place;
        }
        if (size * 3 > keys.length * 2) {
            grow();
        }
        insert(number, ++size);
        return size - 1;
    }

    /** How many numbers are in it. */
    int size() {
        return size;
    }

    /** The numbers in the order of their places. */
    int[] numbers() {
        int[] numbers = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (places[slot] != 0) {
                numbers[places[slot] - 1] = keys[slot];
            }
        }
        return numbers;
    }

    private void insert(int number, int place) {
        int mask = keys.length - 1;
        int slot = number & mask;
        while (places[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = number;
        places[slot] = place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new int[oldKeys.length * 2];
        places = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldPlaces[slot] != 0) {
                insert(oldKeys[slot], oldPlaces[slot]);
            }
        }
    }
}
