/** An editor's corrections of links: what they need is read from the topics, and written to one that the topology obeys. */
@NullMarked
package org.wiredesk.standalone.linking;

import org.jspecify.annotations.NullMarked;
