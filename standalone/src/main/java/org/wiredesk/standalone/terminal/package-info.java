/** How things look on a terminal: its width, its colours, and text that is fit to be printed. */
@NullMarked
package org.wiredesk.standalone.terminal;

import org.jspecify.annotations.NullMarked;
