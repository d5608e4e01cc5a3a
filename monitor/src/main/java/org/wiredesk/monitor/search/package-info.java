/** What readers ask for, and how it is found: filters, words, pages. */
@NullMarked
package org.wiredesk.monitor.search;

import org.jspecify.annotations.NullMarked;
