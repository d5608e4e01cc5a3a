/** Which place on earth a name in a story means. docs/enrichment.md describes the rules. */
@NullMarked
package org.wiredesk.language.place;

import org.jspecify.annotations.NullMarked;
