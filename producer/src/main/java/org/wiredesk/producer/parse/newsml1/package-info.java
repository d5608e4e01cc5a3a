/** IPTC NewsML 1.0 to 1.2: news as XML, as AFP, ANP and many others still send it. */
@NullMarked
package org.wiredesk.producer.parse.newsml1;

import org.jspecify.annotations.NullMarked;
