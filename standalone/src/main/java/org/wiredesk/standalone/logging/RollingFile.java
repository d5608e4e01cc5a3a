package org.wiredesk.standalone.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;

/** A log file that cannot fill the disk: 10 MB, and three older ones. */
final class RollingFile {

    private static final long MEGABYTES = 10;
    private static final int OLDER_ONES = 3;

    private RollingFile() {}

    static RollingFileAppender<ILoggingEvent> in(LoggerContext context, Path folder, Encoder<ILoggingEvent> encoder) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(folder.resolve("wiredesk.log").toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(olderOnes(context, appender, folder));
        appender.setTriggeringPolicy(bySize(context));
        return appender;
    }

    private static FixedWindowRollingPolicy olderOnes(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path folder) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(folder.resolve("wiredesk.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLDER_ONES);
        policy.start();
        return policy;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(context);
        policy.setMaxFileSize(new FileSize(MEGABYTES * FileSize.MB_COEFFICIENT));
        policy.start();
        return policy;
    }
}
