/** Whether the containers are put together as docs/operations.md says, as far as their files tell. */
@NullMarked
package org.wiredesk.system.compose;

import org.jspecify.annotations.NullMarked;
