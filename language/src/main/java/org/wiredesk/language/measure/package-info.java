/** How right and how quick something is: what measures of names and of topics share. */
@NullMarked
package org.wiredesk.language.measure;

import org.jspecify.annotations.NullMarked;
