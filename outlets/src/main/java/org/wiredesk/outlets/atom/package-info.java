/** Deliveries as Atom feeds, for readers that know nothing of us. */
@NullMarked
package org.wiredesk.outlets.atom;

import org.jspecify.annotations.NullMarked;
