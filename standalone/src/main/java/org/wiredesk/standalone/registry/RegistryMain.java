package org.wiredesk.standalone.registry;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Runs the registry in a process of its own that never outlives the desk: it reads its standard input, which the desk holds open, and
 * stops when that ends. A desk that is killed with {@code kill -9} cannot stop its child, but the kernel closes its end of the pipe.
 *
 * <p>Stopping is at once and without farewell, which the registry's database is made for. Nothing but the JDK is used here, as this
 * class runs on the registry's class path.
 */
public final class RegistryMain {

    private static final String REGISTRY = "io.quarkus.runner.GeneratedMain";

    private RegistryMain() {}

    /**
     * Starts the registry.
     *
     * @param arguments handed on to it
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(RegistryMain::haltWhenInputEnds, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(REGISTRY).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The registry failed.", e.getCause());
        }
    }

    private static void haltWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // Nobody sends anything; only the end counts.
            }
        } catch (IOException e) {
            // A broken pipe is an end, too.
        }
        Runtime.getRuntime().halt(0);
    }
}
