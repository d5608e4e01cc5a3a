/** Tells which language a text is written in. */
@NullMarked
package org.wiredesk.language.detect;

import org.jspecify.annotations.NullMarked;
