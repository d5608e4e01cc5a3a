package org.wiredesk.monitor.http;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.wiredesk.monitor.stream.Streams;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;

/**
 * Everything that answers are made of.
 *
 * @param window the last days
 * @param progress how far the window has read
 * @param streams to open pages
 * @param items fetches whole items, as they came in
 * @param lag how many items the pipeline has not read yet; empty while that is not known
 * @param feeds how each feed is doing: a JSON array, as the producer writes it
 * @param replayer takes rejects again
 * @param clock for what time it is
 */
public record Newsroom(
        Window window,
        Progress progress,
        Streams streams,
        Items items,
        Supplier<OptionalLong> lag,
        Supplier<String> feeds,
        Replayer replayer,
        Clock clock) {}
