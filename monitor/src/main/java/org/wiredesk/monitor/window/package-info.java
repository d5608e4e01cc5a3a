/** The last days of the wire on disk: an index of stories, revisions, decisions and deliveries that goes on where it stopped. */
@NullMarked
package org.wiredesk.monitor.window;

import org.jspecify.annotations.NullMarked;
