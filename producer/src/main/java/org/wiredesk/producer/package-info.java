/** The producer as a process: its settings, and how its parts are put together. */
@NullMarked
package org.wiredesk.producer;

import org.jspecify.annotations.NullMarked;
