package org.wiredesk.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedPortsTest {

    @TempDir
    private Path root;

    private final Set<Integer> taken = new HashSet<>();
    private final AtomicInteger next = new AtomicInteger(20_000);

    @Test
    void thePortIsTheSameAtTheNextStart() throws IOException {
        int first = ports().portFor("kafka");

        int second = ports().portFor("kafka");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void eachPartHasItsOwn() throws IOException {
        RememberedPorts ports = ports();

        assertThat(ports.portFor("kafka")).isNotEqualTo(ports.portFor("registry"));
    }

    @Test
    void aPortThatSomebodyElseHasTakenSinceIsReplacedForGood() throws IOException {
        taken.add(ports().portFor("kafka"));

        int other = ports().portFor("kafka");

        assertThat(taken).doesNotContain(other);
        assertThat(ports().portFor("kafka")).isEqualTo(other);
    }

    private RememberedPorts ports() {
        return new RememberedPorts(new DeskFolder(root), port -> !taken.contains(port), next::getAndIncrement);
    }
}
