/** Deliveries posted to those who asked for them: signed, in order, and again until they are taken. */
@NullMarked
package org.wiredesk.outlets.webhook;

import org.jspecify.annotations.NullMarked;
