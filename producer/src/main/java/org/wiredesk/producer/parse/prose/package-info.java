/** From bytes and markup to plain paragraphs, the same way for every format. */
@NullMarked
package org.wiredesk.producer.parse.prose;

import org.jspecify.annotations.NullMarked;
