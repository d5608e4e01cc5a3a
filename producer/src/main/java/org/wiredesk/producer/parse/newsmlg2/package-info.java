/** IPTC NewsML-G2 2.x: news as XML. */
@NullMarked
package org.wiredesk.producer.parse.newsmlg2;

import org.jspecify.annotations.NullMarked;
