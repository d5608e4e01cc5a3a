/** XML from strangers: read as a stream, by rules that keep the reader safe. */
@NullMarked
package org.wiredesk.producer.parse.xml;

import org.jspecify.annotations.NullMarked;
