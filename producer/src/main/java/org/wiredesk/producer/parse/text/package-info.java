/** Plain text files: a headline, then paragraphs. */
@NullMarked
package org.wiredesk.producer.parse.text;

import org.jspecify.annotations.NullMarked;
