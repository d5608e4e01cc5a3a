/** What the tests build on. */
@NullMarked
package org.wiredesk.outlets.fakes;

import org.jspecify.annotations.NullMarked;
