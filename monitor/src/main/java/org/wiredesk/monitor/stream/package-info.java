/** Sends every revision to every open page, and holds nobody up for a slow one. */
@NullMarked
package org.wiredesk.monitor.stream;

import org.jspecify.annotations.NullMarked;
