/** What travels between the parts of Wiredesk: the Kafka topics, how their records are written, and how to reach the cluster. */
@NullMarked
package org.wiredesk.schemas;

import org.jspecify.annotations.NullMarked;
