package org.wiredesk.producer.parse.syndication;

import java.util.List;

/** A feed that has been read: what it says of itself, and its entries in its order. */
record Feed(FeedOrigin origin, List<FeedEntry> entries) {}
