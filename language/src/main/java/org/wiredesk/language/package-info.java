/** What the packages of this module share. */
@NullMarked
package org.wiredesk.language;

import org.jspecify.annotations.NullMarked;
