/** Fetching documents from the web with good manners, and without being led into the house. */
@NullMarked
package org.wiredesk.producer.feed.http;

import org.jspecify.annotations.NullMarked;
