package org.wiredesk.schemas;

import org.apache.avro.specific.SpecificData;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro since 1.12.2 makes objects only of classes that it was told to trust. Every generated record asks here for its data model (the build writes
 * that call into it), so the trust is there before the first record is, and no launcher can forget it.
 */
public final class TrustedRecords {

    private static final String PACKAGE = "org.wiredesk.records.";

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getName().startsWith(PACKAGE)));
    }

    private TrustedRecords() {}

    /** For readers of records that have not met one yet; calling it loads this class, and that is all it takes. */
    static void trust() {}

    /** A data model of a record's own, as Avro's generated classes have it. */
    public static SpecificData model() {
        return new SpecificData();
    }
}
