/** Beside the data path: which story is another source's copy, sent on, and what became of the original? */
@NullMarked
package org.wiredesk.streams.relate;

import org.jspecify.annotations.NullMarked;
