/** The JSON of the Associated Press's Media API: news items, and pages of a feed of them. */
@NullMarked
package org.wiredesk.producer.parse.apjson;

import org.jspecify.annotations.NullMarked;
