/** How well items find their stories: a wire day whose stories are known, and the usual methods beside ours. */
@NullMarked
package org.wiredesk.benchmarks.linking;

import org.jspecify.annotations.NullMarked;
