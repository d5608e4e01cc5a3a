@NullMarked
package org.wiredesk.monitor.read;

import org.jspecify.annotations.NullMarked;
