/** Records as they are shown to people and to programs that read lines. */
@NullMarked
package org.wiredesk.standalone.records;

import org.jspecify.annotations.NullMarked;
