/** Which ports the parts of a standalone desk listen on. */
@NullMarked
package org.wiredesk.standalone.network;

import org.jspecify.annotations.NullMarked;
