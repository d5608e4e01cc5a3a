/** What holds on every installation, be it a desk of one process or a cluster of containers. */
@NullMarked
package org.wiredesk.system.pipeline;

import org.jspecify.annotations.NullMarked;
