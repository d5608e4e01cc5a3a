/**
 * What a copy desk does to a wire item before anybody judges it: markers, furniture, dateline and by-line are lifted
 * out of the text.
 */
@NullMarked
package org.wiredesk.streams.copy;

import org.jspecify.annotations.NullMarked;
