/** What happens to a record that a step cannot work on: poison is put aside, an outage is waited out. */
@NullMarked
package org.wiredesk.streams.errors;

import org.jspecify.annotations.NullMarked;
