/** Who and what and where a story is about: the names of one thing brought together. docs/enrichment.md describes the rules. */
@NullMarked
package org.wiredesk.language.entity;

import org.jspecify.annotations.NullMarked;
