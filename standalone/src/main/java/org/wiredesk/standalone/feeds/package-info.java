/** What a running producer tells about its feeds: as metrics, and over HTTP. */
@NullMarked
package org.wiredesk.standalone.feeds;

import org.jspecify.annotations.NullMarked;
