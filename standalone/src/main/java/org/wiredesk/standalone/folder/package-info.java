/** The folder that keeps everything a standalone desk knows, from its lock to its logs. */
@NullMarked
package org.wiredesk.standalone.folder;

import org.jspecify.annotations.NullMarked;
