package org.wiredesk.monitor.window;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.story.Change.Spot;

/** Where items lie on {@code wire.items}. */
public final class ItemSpots {

    private final Window window;

    public ItemSpots(Window window) {
        this.window = window;
    }

    /** Where this one lies; empty if it is not in the window. */
    public Optional<Spot> of(String itemId) throws IOException {
        Optional<Document> document = window.find(Documents.id(DocumentKind.ITEM, itemId));
        return document.map(Documents::spot);
    }
}
