/** Health, readiness and metrics over HTTP. */
@NullMarked
package org.wiredesk.standalone.http;

import org.jspecify.annotations.NullMarked;
