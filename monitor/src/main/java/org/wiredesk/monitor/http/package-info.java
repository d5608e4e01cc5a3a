/** The server: the page, the API, and who may use it. */
@NullMarked
package org.wiredesk.monitor.http;

import org.jspecify.annotations.NullMarked;
