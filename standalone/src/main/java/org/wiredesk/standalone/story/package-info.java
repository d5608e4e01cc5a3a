/** One story with its history: found under any of its names, and shown with what changed. */
@NullMarked
package org.wiredesk.standalone.story;

import org.jspecify.annotations.NullMarked;
