/** What the README tells a newcomer to type. */
@NullMarked
package org.wiredesk.system.readme;

import org.jspecify.annotations.NullMarked;
