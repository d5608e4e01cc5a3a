package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the items are in a delivery of one format.
 *
 * @param format its name
 * @param wrappers the names of fields that only lead to items, such as {@code data} and {@code items}; an object that has one is no item, unless it is
 *     one by its other fields: then such a field behind those is left in it
 * @param left the names of fields, at any depth, whose content nobody needs
 * @param isItem whether the fields of an object make it an item, whatever it wraps
 */
public record JsonShape(String format, Set<String> wrappers, Set<String> left, Predicate<ObjectNode> isItem) {

    /** Every key of every object is looked up in both sets, nearly always in vain: that takes a {@link HashSet} the least time. */
    public JsonShape {
        wrappers = new HashSet<>(wrappers);
        left = new HashSet<>(left);
    }
}
