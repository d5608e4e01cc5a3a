package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/** A growing list of numbers. */
final class NumberList {

    private int[] numbers;
    private int size;

    NumberList(int expected) {
        numbers = new int[expected];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
