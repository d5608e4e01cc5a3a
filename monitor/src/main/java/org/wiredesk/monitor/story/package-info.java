/** What is known of a story, who may see it, and the row that stands for it in a list. No Kafka, no HTTP, no index. */
@NullMarked
package org.wiredesk.monitor.story;

import org.jspecify.annotations.NullMarked;
