/** What the outlets answer over HTTP, apart from any server. */
@NullMarked
package org.wiredesk.outlets.http;

import org.jspecify.annotations.NullMarked;
