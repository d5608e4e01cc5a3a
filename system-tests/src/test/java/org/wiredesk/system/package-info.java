/** The whole from outside: what a user, a subscriber and a power cut see of Wiredesk. */
@NullMarked
package org.wiredesk.system;

import org.jspecify.annotations.NullMarked;
