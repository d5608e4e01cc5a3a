package org.wiredesk.producer.parse.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What RSS and Atom both say of a story, once their own names are off.
 *
 * @param id as sent
 * @param idIsAddress whether the id is the address of the story's page
 * @param link to the story's page, as sent
 * @param title without markup, on one line; empty text if there is none
 * @param paragraphs of the fullest text that there is
 * @param published when it was first there
 * @param updated when it was changed last, as the feed says
 * @param expires when it goes
 * @param byline the authors
 * @param categories words, and codes where the feed names their vocabulary
 */
record FeedEntry(
        Optional<String> id,
        boolean idIsAddress,
        Optional<String> link,
        String title,
        List<String> paragraphs,
        Optional<Instant> published,
        Optional<Instant> updated,
        Optional<Instant> expires,
        String byline,
        List<Category> categories) {

    /**
     * A category.
     *
     * @param scheme the vocabulary as sent; empty text if it is a plain word
     * @param term the code or word
     * @param label its name
     */
    record Category(String scheme, String term, Optional<String> label) {}
}
