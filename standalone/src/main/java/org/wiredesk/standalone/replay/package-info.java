/** Takes again what was taken before: rejects after a fix, items of a stretch of time. */
@NullMarked
package org.wiredesk.standalone.replay;

import org.jspecify.annotations.NullMarked;
