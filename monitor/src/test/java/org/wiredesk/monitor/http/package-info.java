@NullMarked
package org.wiredesk.monitor.http;

import org.jspecify.annotations.NullMarked;
