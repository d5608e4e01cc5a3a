package org.wiredesk.benchmarks.monitor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Many readers of one stream on one thread, who look for the moment that is written into each row. */
final class OpenPages implements AutoCloseable {

    private static final byte[] SENT = "\"sent ".getBytes(US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Selector selector;
    private final List<Long> micros = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "pages");
    private volatile boolean measuring;
    private volatile boolean open = true;

    private OpenPages(Selector selector) {
        this.selector = selector;
    }

    /** Opens them and waits until each is answered. */
    static OpenPages open(int port, int count) throws IOException {
        OpenPages pages = new OpenPages(Selector.open());
        for (int n = 0; n < count; n++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII)));
            channel.read(ByteBuffer.allocate(BUFFER));
            channel.configureBlocking(false);
            channel.register(pages.selector, SelectionKey.OP_READ, new Match());
        }
        pages.thread.start();
        return pages;
    }

    /** What came before was to warm up. */
    void startMeasuring() {
        measuring = true;
    }

    /** Waits for so many arrivals, for ten seconds at most, and gives the time that each took, in microseconds. */
    List<Long> finish(long expected) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            synchronized (micros) {
                if (micros.size() >= expected) {
                    break;
                }
            }
            LockSupport.parkNanos(10_000_000);
        }
        synchronized (micros) {
            return List.copyOf(micros);
        }
    }

    @Override
    public void close() throws IOException {
        open = false;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (open) {
                selector.select(
                        key -> {
                            buffer.clear();
                            try {
                                ((SocketChannel) key.channel()).read(buffer);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            ((Match) key.attachment()).look(buffer.flip(), this::arrived);
                        },
                        100);
            }
        } catch (IOException | ClosedSelectorException e) {
            open = false;
        }
    }

    private void arrived(long sentNanos) {
        if (measuring) {
            synchronized (micros) {
                micros.add((System.nanoTime() - sentNanos) / 1_000);
            }
        }
    }

    /** Finds the moments in a stream of bytes, wherever its pieces end. */
    private static final class Match {

        private int matched;
        private long number;
        private boolean inNumber;

        void look(ByteBuffer bytes, LongConsumer found) {
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                if (inNumber && next >= '0' && next <= '9') {
                    number = number * 10 + (next - '0');
                } else if (inNumber) {
                    inNumber = false;
                    found.accept(number);
                } else {
                    matched = next == SENT[matched] ? matched + 1 : next == SENT[0] ? 1 : 0;
                    if (matched == SENT.length) {
                        matched = 0;
                        number = 0;
                        inNumber = true;
                    }
                }
            }
        }
    }
}
