/** Finds the names of people, organisations and places in a text; docs/annotation-guideline.md says what counts as one. */
@NullMarked
package org.wiredesk.language.name;

import org.jspecify.annotations.NullMarked;
