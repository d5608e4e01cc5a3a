/** E-mail, RFC 822 with MIME: a story in the mail itself, or wire files attached to it. */
@NullMarked
package org.wiredesk.producer.parse.mail;

import org.jspecify.annotations.NullMarked;
