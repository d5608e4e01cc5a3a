/** Reads files of settings in YAML so that every mistake in them can be told with its place. */
@NullMarked
package org.wiredesk.schemas.yaml;

import org.jspecify.annotations.NullMarked;
