/** Applying routing rules to a running topology, and watching it take them. */
@NullMarked
package org.wiredesk.standalone.rules;

import org.jspecify.annotations.NullMarked;
