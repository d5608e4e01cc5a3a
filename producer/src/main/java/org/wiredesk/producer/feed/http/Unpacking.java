package org.wiredesk.producer.feed.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.wiredesk.producer.feed.poll.FetchFailed;

/** Unpacks gzip and stops at a bomb: something small that would become something huge. */
final class Unpacking {

    private static final int BLOCK = 8192;
    private static final int HIGHEST_RATIO = 200;
    private static final int SMALL = 1 << 20;

    private Unpacking() {}

    /**
     * The unpacked bytes.
     *
     * @param limit how many there may be
     * @throws FetchFailed if there are more, or far more than packed ones
     */
    static byte[] gzip(byte[] packed, long limit) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                unpacked.write(block, 0, read);
                if (unpacked.size() > limit) {
                    throw LimitedBody.tooLong(limit);
                }
                if (unpacked.size() > SMALL && unpacked.size() / packed.length > HIGHEST_RATIO) {
                    throw new FetchFailed("The answer is packed more than " + HIGHEST_RATIO
                            + " times smaller than it is: no news is, so it is not unpacked.");
                }
            }
        }
        return unpacked.toByteArray();
    }
}
