/** How quickly the page's window is searched, and how quickly a revision reaches the open pages. */
@NullMarked
package org.wiredesk.benchmarks.monitor;

import org.jspecify.annotations.NullMarked;
