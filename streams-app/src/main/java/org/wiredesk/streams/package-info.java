/** The topology, and what is needed to run it. Each step lives in a package of its own: the rule apart from Kafka. */
@NullMarked
package org.wiredesk.streams;

import org.jspecify.annotations.NullMarked;
