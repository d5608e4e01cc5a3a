/** Small rules on text that several steps share. */
@NullMarked
package org.wiredesk.streams.text;

import org.jspecify.annotations.NullMarked;
