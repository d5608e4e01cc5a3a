/** The command line: one class a command. */
@NullMarked
package org.wiredesk.standalone.cli;

import org.jspecify.annotations.NullMarked;
