package org.wiredesk.system.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wiredesk.system.harness.Addresses;
import org.wiredesk.system.harness.Checkout;
import org.wiredesk.system.harness.ForeignClient;
import org.wiredesk.system.harness.Page;
import org.wiredesk.system.harness.WiredeskProcess;
import org.wiredesk.system.harness.Workbench;

/**
 * A consumer of docs/consumers.md at work, as somebody would run it who has copied it from there.
 *
 * @param process which prints the headlines of its view as a line after each delivery
 */
record CurrentView(WiredeskProcess process) {

    private static final Page PAGE = Checkout.docs("consumers.md");

    /** The program in Java. */
    static CurrentView inJava(Workbench bench, Addresses addresses, String topic) {
        Path file = bench.folder("consumers").resolve("CurrentView.java");
        write(file, PAGE.code("Java", "java"));
        return start(bench, addresses, "java", "-cp", Checkout.clientJars(), file.toString(), topic);
    }

    /** The program in JavaScript. A test that calls this is skipped where its modules cannot be installed. */
    static CurrentView inNode(Workbench bench, Addresses addresses, String topic) {
        Path file = ForeignClient.folder().resolve("current-view.mjs");
        write(file, PAGE.code("Node", "js"));
        return start(bench, addresses, "node", file.toString(), topic);
    }

    private static CurrentView start(Workbench bench, Addresses addresses, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers());
        builder.environment().put("SCHEMA_REGISTRY_URL", addresses.registryUrl());
        return new CurrentView(bench.start("current-view", builder));
    }

    /** What it printed last; empty while it has printed nothing. */
    String now() {
        return process.out().lines().filter(line -> line.startsWith("[")).reduce("", (earlier, later) -> later);
    }

    private static void write(Path file, String program) {
        try {
            Files.writeString(file, program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
