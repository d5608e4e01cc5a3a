/** The same items give the same revisions, whatever runs them. */
@NullMarked
package org.wiredesk.system.determinism;

import org.jspecify.annotations.NullMarked;
