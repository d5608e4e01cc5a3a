/** What agencies say of an item's earlier versions, as more than one step reads it. */
@NullMarked
package org.wiredesk.streams.versions;

import org.jspecify.annotations.NullMarked;
