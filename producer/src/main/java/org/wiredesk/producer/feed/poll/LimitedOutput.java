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

    /** There was more than it takes. */
    public static final class Overrun extends IOException {

        private static final long serialVersionUID = 1L;

        /** Says only that. */
        public Overrun() {
            super("There is more of it than there should be.");
        }
    }

    private final long limit;
    private long written;

    /** Passes on up to so many bytes. */
    public LimitedOutput(OutputStream out, long limit) {
        super(out);
        this.limit = limit;
    }

    /** How many bytes came, those that it did not take included. */
    public long written() {
        return written;
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
            throw new Overrun();
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException("The spool cannot be written.", e);
        }
    }
}
