@NullMarked
package org.wiredesk.monitor.window;

import org.jspecify.annotations.NullMarked;
