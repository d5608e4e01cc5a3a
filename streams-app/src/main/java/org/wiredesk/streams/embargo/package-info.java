/** When a text may be published: one rule for the decision on it and for its delivery. */
@NullMarked
package org.wiredesk.streams.embargo;

import org.jspecify.annotations.NullMarked;
