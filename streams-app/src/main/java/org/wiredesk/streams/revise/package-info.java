/** Step two: what is new about an item, seen against its story? */
@NullMarked
package org.wiredesk.streams.revise;

import org.jspecify.annotations.NullMarked;
