@NullMarked
package org.wiredesk.monitor;

import org.jspecify.annotations.NullMarked;
