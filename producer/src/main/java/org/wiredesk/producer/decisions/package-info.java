/** Looks up what became of an item, for those who have sent it. */
@NullMarked
package org.wiredesk.producer.decisions;

import org.jspecify.annotations.NullMarked;
