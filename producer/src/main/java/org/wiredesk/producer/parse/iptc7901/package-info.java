/** IPTC 7901, the text transmission of the telegraph age: a header, a line of keywords, a headline that ends in an equals sign, a text. */
@NullMarked
package org.wiredesk.producer.parse.iptc7901;

import org.jspecify.annotations.NullMarked;
