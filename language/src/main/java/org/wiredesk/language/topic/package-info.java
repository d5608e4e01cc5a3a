/** Tells which of IPTC's Media Topics a text is about. */
@NullMarked
package org.wiredesk.language.topic;

import org.jspecify.annotations.NullMarked;
