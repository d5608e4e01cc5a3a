package org.wiredesk.producer.feed;

/**
 * How a drop folder is doing, since it was opened.
 *
 * @param taken files that were taken, those that a crash had left behind included
 * @param done files all of which was published
 * @param failed files some of which was rejected
 * @param underWay files that are taken and neither done nor failed
 */
public record DropFolderCounts(long taken, long done, long failed, long underWay) {}
