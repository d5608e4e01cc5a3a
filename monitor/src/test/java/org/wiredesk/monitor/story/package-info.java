@NullMarked
package org.wiredesk.monitor.story;

import org.jspecify.annotations.NullMarked;
