/** Mail in a mailbox. */
@NullMarked
package org.wiredesk.producer.feed.mail;

import org.jspecify.annotations.NullMarked;
