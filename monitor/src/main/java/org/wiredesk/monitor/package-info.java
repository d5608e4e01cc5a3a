/** The live page of the wire, its HTTP API, and the window of the last days that both read. */
@NullMarked
package org.wiredesk.monitor;

import org.jspecify.annotations.NullMarked;
