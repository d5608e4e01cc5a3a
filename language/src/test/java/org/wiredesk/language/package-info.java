/** What the tests of several packages share. */
@NullMarked
package org.wiredesk.language;

import org.jspecify.annotations.NullMarked;
