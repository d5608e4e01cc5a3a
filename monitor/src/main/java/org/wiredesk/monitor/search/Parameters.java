package org.wiredesk.monitor.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a URL.
 *
 * @param values by name
 */
public record Parameters(Map<String, List<String>> values) {

    private static final int LONGEST = 500;
    private static final int MOST = 50;

    public Parameters {
        values = Map.copyOf(values);
    }

    /**
     * All values of a parameter that are not blank.
     *
     * @throws BadQuestion if there are more than anybody needs
     */
    public List<String> all(String name) {
        List<String> given = values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (given.size() > MOST || given.stream().anyMatch(value -> value.length() > LONGEST)) {
            throw new BadQuestion("There is too much in `" + name + "`: at most " + MOST + " values of at most "
                    + LONGEST + " characters each are taken.");
        }
        return given;
    }

    /** Its first value. */
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * A time.
     *
     * @throws BadQuestion if it is none
     */
    public Optional<Instant> time(String name) {
        return one(name).map(value -> {
            try {
                return Instant.parse(value);
            } catch (DateTimeParseException e) {
                throw new BadQuestion(name + "=" + value + " is no time: write it as 2026-03-14T09:30:00Z.");
            }
        });
    }

    /**
     * A whole number within bounds, both included.
     *
     * @throws BadQuestion if it is none or lies outside
     */
    public int number(String name, int byDefault, int least, int most) {
        return one(name)
                .map(value -> {
                    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                    if (number < least || number > most) {
                        throw new BadQuestion(
                                name + "=" + value + ": write a whole number from " + least + " to " + most + ".");
                    }
                    return number;
                })
                .orElse(byDefault);
    }
}
