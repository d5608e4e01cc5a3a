/** Counts how often a topic classifier is right, on stories whose topics people have told. */
@NullMarked
package org.wiredesk.language.topic.measure;

import org.jspecify.annotations.NullMarked;
