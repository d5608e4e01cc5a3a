package org.wiredesk.standalone.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Gives a desk the same free ports at every start, so that those who read from it yesterday find it today. */
public final class RememberedPorts {

    private final Path file;
    private final IntPredicate free;
    private final IntSupplier anyFree;

    /**
     * @param folder where they are remembered
     * @param free whether a port can be listened on
     * @param anyFree gives a port that can
     */
    public RememberedPorts(DeskFolder folder, IntPredicate free, IntSupplier anyFree) {
        this.file = folder.ports();
        this.free = free;
        this.anyFree = anyFree;
    }

    /**
     * The port for a part of the desk that was told to take any: last time's if it is still free, else a new one, remembered from now on.
     *
     * @param part a name for the part
     */
    public int portFor(String part) throws IOException {
        Properties ports = PropertiesFile.read(file);
        int last = Integer.parseInt(ports.getProperty(part, "0"));
        if (last > 0 && free.test(last)) {
            return last;
        }
        int port = anyFree.getAsInt();
        ports.setProperty(part, Integer.toString(port));
        PropertiesFile.write(
                file,
                "Ports that were taken because they were free; the same ones next time.",
                ports.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, ports::getProperty)));
        return port;
    }
}
