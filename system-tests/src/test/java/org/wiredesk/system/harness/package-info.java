/** What the system tests work with: processes, the client that is not ours, and copy to send. */
@NullMarked
package org.wiredesk.system.harness;

import org.jspecify.annotations.NullMarked;
