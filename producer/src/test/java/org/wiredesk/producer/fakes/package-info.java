/** Stand-ins that tests share. */
@NullMarked
package org.wiredesk.producer.fakes;

import org.jspecify.annotations.NullMarked;
