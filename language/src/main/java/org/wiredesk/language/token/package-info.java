/** What a text is made of: words, numbers, marks and the sentences that they stand in; by rules, in linear time. */
@NullMarked
package org.wiredesk.language.token;

import org.jspecify.annotations.NullMarked;
