package org.wiredesk.monitor.http;

import java.time.Clock;
import java.util.function.Supplier;
import org.wiredesk.monitor.read.ItemSource;
import org.wiredesk.monitor.read.PipelineWatch;
import org.wiredesk.monitor.stream.Streams;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;

/**
 * Everything that answers are made of.
 *
 * @param window the last days
 * @param progress how far the window has read
 * @param streams to open pages
 * @param items whole items, as they came in
 * @param pipeline how the pipeline keeps up
 * @param feeds how each feed is doing: a JSON array, as the producer writes it
 * @param replayer takes rejects again
 * @param clock for what time it is
 */
public record Newsroom(
        Window window,
        Progress progress,
        Streams streams,
        ItemSource items,
        PipelineWatch pipeline,
        Supplier<String> feeds,
        Replayer replayer,
        Clock clock) {}
