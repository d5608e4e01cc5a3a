/** What changed from one text to the next, word by word, and how much it matters. Plain rules; docs/diffs.md describes them. */
@NullMarked
package org.wiredesk.diff;

import org.jspecify.annotations.NullMarked;
