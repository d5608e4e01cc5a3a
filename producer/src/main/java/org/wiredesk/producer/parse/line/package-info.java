/** What the old line formats share: messages between control characters, lines, and times with half of their parts left out. */
@NullMarked
package org.wiredesk.producer.parse.line;

import org.jspecify.annotations.NullMarked;
