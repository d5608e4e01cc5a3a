/** What all formats in JSON share: one item in memory at a time, and fields that are asked for by all their names. */
@NullMarked
package org.wiredesk.producer.parse.json;

import org.jspecify.annotations.NullMarked;
