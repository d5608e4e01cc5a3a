package org.wiredesk.streams.enrich;

import java.util.Set;

/** Small words within people's names, such as {@code de} and {@code bin}. */
final class Particles {

    private static final Set<String> PARTICLES =
            Set.copyOf(Table.list("de, da, do, dos, das, del, della, di, du, la, le, van, von, der, den, "
                    + "ten, ter, bin, ibn, bint, al, el, y, zu, af, av, ul"));

    private Particles() {}

    static boolean contains(String word) {
        return PARTICLES.contains(word);
    }
}
