/** The sample wire day, played in peace and through crashes: in the end the same has become of every item. */
@NullMarked
package org.wiredesk.system.day;

import org.jspecify.annotations.NullMarked;
