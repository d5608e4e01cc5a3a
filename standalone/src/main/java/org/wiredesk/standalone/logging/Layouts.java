package org.wiredesk.standalone.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;

/** The forms of a log line. */
final class Layouts {

    private static final String FULL =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level %logger{36} %msg%replace( %kvp){'^ $',''}%n%ex";
    private static final String SENTENCE = "%msg%replace( %kvp){'^ $',''}%n%nopex";

    private Layouts() {}

    /** Time, level, logger, message, key-value pairs, stack trace. */
    static Encoder<ILoggingEvent> full(LoggerContext context, LogFormat format) {
        return of(context, format, FULL);
    }

    /** The message and its key-value pairs, for somebody who reads along. */
    static Encoder<ILoggingEvent> sentence(LoggerContext context, LogFormat format) {
        return of(context, format, SENTENCE);
    }

    private static Encoder<ILoggingEvent> of(LoggerContext context, LogFormat format, String pattern) {
        return format == LogFormat.JSON ? json(context) : text(context, pattern);
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> text(LoggerContext context, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }
}
