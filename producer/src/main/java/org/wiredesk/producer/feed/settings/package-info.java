/** What the file of feeds says, read and checked: everything that is wrong with it is told at once, with its line. */
@NullMarked
package org.wiredesk.producer.feed.settings;

import org.jspecify.annotations.NullMarked;
