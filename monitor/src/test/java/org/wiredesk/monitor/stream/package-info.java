@NullMarked
package org.wiredesk.monitor.stream;

import org.jspecify.annotations.NullMarked;
