/** Finds names with an averaged structured perceptron: features, weights, the best path, the memory of a text. */
@NullMarked
package org.wiredesk.language.name.perceptron;

import org.jspecify.annotations.NullMarked;
