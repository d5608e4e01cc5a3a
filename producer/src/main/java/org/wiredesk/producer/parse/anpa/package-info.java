/** ANPA 1312, the wire format of American newspapers: a header in two lines, lines that begin with a caret, and a text in typesetters' signs. */
@NullMarked
package org.wiredesk.producer.parse.anpa;

import org.jspecify.annotations.NullMarked;
