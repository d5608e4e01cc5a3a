package org.wiredesk.producer.feed.poll;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Takes no more than it should, whatever size something was said to have. That our own disk fails is thrown as an {@link UncheckedIOException}, so that
 * nobody takes it for a failure of the other side.
 */
public final class LimitedOutput extends FilterOutputStream {

    private final long limit;
    private long written;

    /** Passes on up to so many bytes. */
    public LimitedOutput(OutputStream out, long limit) {
        super(out);
        this.limit = limit;
    }

    /** Whether there was more than it takes. */
    public boolean isOverrun() {
        return written > limit;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        written += length;
        if (isOverrun()) {
            throw new IOException("There are more than " + limit + " bytes.");
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException("The spool cannot be written.", e);
        }
    }
}
