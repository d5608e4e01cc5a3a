/** IPTC NITF 3.x: news as XML, alone or inside of NewsML. */
@NullMarked
package org.wiredesk.producer.parse.nitf;

import org.jspecify.annotations.NullMarked;
