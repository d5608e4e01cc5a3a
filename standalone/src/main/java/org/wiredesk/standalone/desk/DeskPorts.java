package org.wiredesk.standalone.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.wiredesk.standalone.folder.RememberedPorts;

/**
 * The ports that a desk listens on, all on this machine's own address.
 *
 * @param kafka for Kafka's clients
 * @param controller where the broker talks with itself
 * @param registry for schemas
 * @param http for health, readiness and metrics
 */
public record DeskPorts(int kafka, int controller, int registry, int http) {

    private record Wanted(String part, String option, int port) {}

    /**
     * Ports for the parts: those that the user wants, and free ones where the user wants any, which is 0.
     *
     * @param remembered gives the free ones
     */
    public static DeskPorts choose(int kafka, int registry, int http, RememberedPorts remembered) throws IOException {
        return new DeskPorts(
                orFree("kafka", kafka, remembered),
                remembered.portFor("controller"),
                orFree("registry", registry, remembered),
                orFree("http", http, remembered));
    }

    private static int orFree(String part, int wanted, RememberedPorts remembered) throws IOException {
        return wanted == 0 ? remembered.portFor(part) : wanted;
    }

    /**
     * What keeps the parts from listening there.
     *
     * @param free whether a port can be listened on
     * @return a sentence for each port that is taken or named twice
     */
    public List<String> problems(IntPredicate free) {
        List<String> problems = new ArrayList<>();
        List<Wanted> all = List.of(
                new Wanted("Kafka", "--kafka-port", kafka),
                new Wanted("The schema registry", "--registry-port", registry),
                new Wanted("HTTP", "--http-port", http));
        for (Wanted wanted : all) {
            if (Stream.concat(all.stream().map(Wanted::port), Stream.of(controller))
                            .filter(port -> port == wanted.port())
                            .count()
                    > 1) {
                problems.add(wanted.part() + " cannot have port " + wanted.port() + " with another part of the desk. "
                        + "Give each its own: " + wanted.option() + " N.");
            } else if (!free.test(wanted.port())) {
                problems.add("Port " + wanted.port() + " is taken. " + wanted.part()
                        + " can have another one: " + wanted.option() + " N, or " + wanted.option()
                        + " 0 for any that is free.");
            }
        }
        return problems;
    }
}
