/** Counts how well names are found, by exact borders and type. */
@NullMarked
package org.wiredesk.language.name.measure;

import org.jspecify.annotations.NullMarked;
