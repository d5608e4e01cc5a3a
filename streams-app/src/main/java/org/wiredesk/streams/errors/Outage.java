package org.wiredesk.streams.errors;

/** What the topology takes for an outage, which stops it: any other answer of the registry is about the record. */
final class Outage {

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Outage() {}

    /** Whether the failure lies outside of the record, so that the same record will do later. */
    static boolean isCauseOf(Throwable failure) {
        return org.wiredesk.schemas.Outage.isCauseOf(
                failure, status -> status >= SERVER_ERROR || status == TOO_MANY_REQUESTS);
    }
}
