package org.wiredesk.language.entity;

import java.util.List;
import java.util.Optional;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Place;

/**
 * Somebody, something or somewhere that a story names.
 *
 * @param type what it is
 * @param name the fullest name that the story uses; for what is known, the name it is known by
 * @param mentions where the body names it, in order; never empty
 * @param confidence how sure the name finder is of the type, from 0 to 1, over all mentions
 * @param salience how much the story is about it, from 0 to 1: whether headline and first paragraph name it, and how often the story does
 * @param place for a place, what the gazetteer says of it
 */
public record StoryEntity(
        NameType type, String name, List<Name> mentions, double confidence, double salience, Optional<Place> place) {}
