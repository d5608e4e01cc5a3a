package org.wiredesk.monitor.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.monitor.search.Words;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;

/** Avro records as the window keeps them: in Avro's own encoding, so that it can be read without a registry. */
final class Records {

    static final Form<Revision> REVISION = new Form<>(Revision.getEncoder(), Revision.getDecoder());
    static final Form<Story> STORY = new Form<>(Story.getEncoder(), Story.getDecoder());
    static final Form<Decision> DECISION = new Form<>(Decision.getEncoder(), Decision.getDecoder());
    static final Form<StoryRelation> RELATION = new Form<>(StoryRelation.getEncoder(), StoryRelation.getDecoder());

    private Records() {}

    /**
     * What the schemas of today, the files of stories, and the way in which text is searched, are known by. A window that was written with others is thrown away and read from
     * Kafka again.
     */
    static String fingerprint() {
        Function<Schema, String> print = schema -> Long.toHexString(SchemaNormalization.parsingFingerprint64(schema));
        return String.join(
                "-",
                List.of(
                        Words.FORM,
                        FileJson.FORM,
                        print.apply(Revision.getClassSchema()),
                        print.apply(Story.getClassSchema()),
                        print.apply(Decision.getClassSchema()),
                        print.apply(StoryRelation.getClassSchema())));
    }

    /** How one kind of record is written and read. */
    record Form<T extends SpecificRecord>(BinaryMessageEncoder<T> encoder, BinaryMessageDecoder<T> decoder) {

        byte[] write(T record) throws IOException {
            ByteBuffer buffer = encoder.encode(record);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        }

        T read(byte[] bytes) throws IOException {
            return decoder.decode(bytes);
        }
    }
}
