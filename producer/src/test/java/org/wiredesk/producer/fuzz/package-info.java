/** Broken copy, made at random and always the same, thrown at every reader. */
@NullMarked
package org.wiredesk.producer.fuzz;

import org.jspecify.annotations.NullMarked;
