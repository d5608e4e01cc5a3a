/** Reads texts in which people have marked the names: columns, and our own stories. */
@NullMarked
package org.wiredesk.language.corpus;

import org.jspecify.annotations.NullMarked;
