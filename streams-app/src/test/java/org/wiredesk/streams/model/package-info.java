/** A plain model of docs/revisions.md, written from that page alone, and random wires that the pipeline and the model must judge alike. */
@NullMarked
package org.wiredesk.streams.model;

import org.jspecify.annotations.NullMarked;
