package org.wiredesk.producer.feed.remote;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes no more than it should, whatever size a file was said to have. */
final class LimitedOutput extends FilterOutputStream {

    private final long limit;
    private long written;

    LimitedOutput(OutputStream out, long limit) {
        super(out);
        this.limit = limit;
    }

    @Override
    public void write(int value) throws IOException {
        count(1);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    private void count(int more) throws IOException {
        written += more;
        if (written > limit) {
            throw new IOException(
                    "A file has more than the " + limit + " bytes of `max-size`, whatever its folder says.");
        }
    }
}
