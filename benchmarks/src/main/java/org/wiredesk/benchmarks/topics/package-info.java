/** How right and how quick the classifier of topics is, beside a linear SVM and weighed words. */
@NullMarked
package org.wiredesk.benchmarks.topics;

import org.jspecify.annotations.NullMarked;
