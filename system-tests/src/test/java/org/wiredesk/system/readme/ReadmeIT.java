package org.wiredesk.system.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.system.harness.Addresses;
import org.wiredesk.system.harness.Checkout;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.ForeignClient;
import org.wiredesk.system.harness.Page;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.WiredeskProcess;
import org.wiredesk.system.harness.Workbench;

/** Runs what the README shows, as it stands there, in a folder that looks like the checkout of somebody who has just typed {@code up}. */
class ReadmeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static final Page README = new Page(Checkout.readme());

    private static Path checkout;
    private static Addresses addresses;

    @BeforeAll
    static void typeUp() throws IOException {
        checkout = BENCH.folder("checkout");
        Files.createSymbolicLink(checkout.resolve("wiredesk"), Checkout.script());
        Files.createSymbolicLink(checkout.resolve("samples"), Checkout.samples());
        Wiredesk wiredesk = new Wiredesk(BENCH);
        addresses = Desk.up(wiredesk, checkout.resolve("wiredesk-data"), "--no-sample")
                .addresses();
        Path day = Checkout.samples().resolve("day");
        Finished published = wiredesk.at(addresses)
                .run(
                        "publish",
                        day.resolve("053-dpa-handball.json"),
                        day.resolve("062-dpa-board-games.json"),
                        day.resolve("065-dpa-church-roof.json"));
        assertThat(published.exitCode()).as(published.words()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Look", "Feed it your own wire"})
    void theCommandsDoWhatTheySay(String section) {
        String commands = README.code(section, "sh");

        WiredeskProcess shell =
                BENCH.start("readme", new ProcessBuilder("bash", "-euxc", commands).directory(checkout.toFile()));

        assertThat(shell.awaitExit(PATIENCE)).as(shell.err()).isZero();
        assertThat(shell.out()).isNotBlank();
    }

    @Test
    void theProgramInAnotherLanguageReadsTheTopic() throws IOException {
        // Given
        String program = README.code("Read a topic from another language", "js");
        assertThat(program).contains("127.0.0.1:9092").contains("http://127.0.0.1:8081/apis/ccompat/v7");
        Path file = ForeignClient.folder().resolve("readme.mjs");
        Files.writeString(
                file,
                program.replace("127.0.0.1:9092", addresses.bootstrapServers())
                        .replace("http://127.0.0.1:8081/apis/ccompat/v7", addresses.registryUrl()));

        // When
        WiredeskProcess node = BENCH.start("readme-js", new ProcessBuilder("node", file.toString()));

        // Then
        node.awaitOut("PUBLISH");
        assertThat(node.out()).contains("revision 1", "handball");
    }
}
