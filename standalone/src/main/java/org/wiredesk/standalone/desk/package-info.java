/** A standalone desk: all parts together, the sample day, and what is shown of it. */
@NullMarked
package org.wiredesk.standalone.desk;

import org.jspecify.annotations.NullMarked;
