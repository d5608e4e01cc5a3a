/** Learns the model of the topic classifier; nothing here runs in the pipeline. */
@NullMarked
package org.wiredesk.language.topic.training;

import org.jspecify.annotations.NullMarked;
