/** The second name finder, by Apache OpenNLP, for whoever wants to compare. */
@NullMarked
package org.wiredesk.language.name.opennlp;

import org.jspecify.annotations.NullMarked;
