/** The outlets on this program's HTTP server. */
@NullMarked
package org.wiredesk.standalone.outlets;

import org.jspecify.annotations.NullMarked;
