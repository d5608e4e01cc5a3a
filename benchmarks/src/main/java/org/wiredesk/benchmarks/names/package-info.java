/** How well and how fast names are found, beside OpenNLP. */
@NullMarked
package org.wiredesk.benchmarks.names;

import org.jspecify.annotations.NullMarked;
