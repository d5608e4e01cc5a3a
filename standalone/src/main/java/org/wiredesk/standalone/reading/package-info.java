/** Reading topics from outside, and only what is committed. */
@NullMarked
package org.wiredesk.standalone.reading;

import org.jspecify.annotations.NullMarked;
