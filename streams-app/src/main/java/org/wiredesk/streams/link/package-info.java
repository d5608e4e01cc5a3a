/** Step one: which story does an item belong to? */
@NullMarked
package org.wiredesk.streams.link;

import org.jspecify.annotations.NullMarked;
