/** What a user types, and what the script answers. */
@NullMarked
package org.wiredesk.system.commandline;

import org.jspecify.annotations.NullMarked;
