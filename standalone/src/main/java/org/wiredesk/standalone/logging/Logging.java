package org.wiredesk.standalone.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends log lines where they belong: never to standard output, which is for results. Kafka and all libraries log through SLF4J, so this is
 * the one place.
 */
public final class Logging {

    private static final String OURS = "org.wiredesk";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    private Logging() {
        context.reset();
    }

    /** For a command that ends soon: our own warnings to standard error, nothing else. */
    public static void quiet(LogFormat format) {
        Logging logging = new Logging();
        logging.root(Level.OFF);
        logging.context.getLogger(OURS).setLevel(Level.WARN);
        logging.add(logging.standardError(Layouts.sentence(logging.context, format)));
    }

    /** For a component alone, in a container: what happens, to standard error. */
    public static void toStandardError(LogFormat format) {
        Logging logging = new Logging();
        logging.events();
        logging.add(logging.standardError(Layouts.full(logging.context, format)));
    }

    /** For a desk: what happens, to a file that is rolled, and our own warnings to standard error. */
    public static void toFolder(Path folder, LogFormat format) {
        Logging logging = new Logging();
        logging.events();
        logging.add(RollingFile.in(logging.context, folder, Layouts.full(logging.context, format)));
        ConsoleAppender<ILoggingEvent> console = logging.standardError(Layouts.sentence(logging.context, format));
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.toString());
        warnings.start();
        console.addFilter(warnings);
        console.start();
        logging.context.getLogger(OURS).addAppender(console);
    }

    /** Writes out what is still on its way. */
    public static void flush() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
    }

    /** Our own events and those of Kafka Streams; of all others, and of the thousands of settings that Kafka lists, only what is amiss. */
    private void events() {
        root(Level.WARN);
        context.getLogger(OURS).setLevel(Level.INFO);
        context.getLogger("org.apache.kafka.streams").setLevel(Level.INFO);
        context.getLogger("org.apache.kafka.streams.StreamsConfig").setLevel(Level.WARN);
    }

    private void root(Level level) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(level);
    }

    private ConsoleAppender<ILoggingEvent> standardError(Encoder<ILoggingEvent> encoder) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        return appender;
    }

    private void add(Appender<ILoggingEvent> appender) {
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }
}
