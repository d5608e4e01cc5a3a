/** What the steps' state stores have in common. */
@NullMarked
package org.wiredesk.streams.store;

import org.jspecify.annotations.NullMarked;
