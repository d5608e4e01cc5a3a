/** A schema registry beside this process: Apicurio Registry, which speaks the API of Confluent's. */
@NullMarked
package org.wiredesk.standalone.registry;

import org.jspecify.annotations.NullMarked;
