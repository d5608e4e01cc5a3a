package org.wiredesk.producer.parse.syndication;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself, for all its entries.
 *
 * @param names its title and addresses: the agency, if one of them is an agency's
 * @param language as sent
 */
record FeedOrigin(List<String> names, Optional<String> language) {}
