// Revisions that came while a list stands still: all are counted, and of each story the newest is kept, as a list has one row a story.
// The map grows in place from the first on, since a copy at each arrival would make a long pause slow; what is around it is made anew, so that who draws sees a change.
import { isStop } from './rows.js';

/**
 * @typedef {object} Waiting
 * @property {Map<string, object>} newest rows by story, in the order in which they came
 * @property {number} revisions how many came
 * @property {number} stops how many of them were kills and holds
 * @property {number} more how many more stories match with them
 */

/** @returns {Waiting} */
export const nothing = () => ({ newest: new Map(), revisions: 0, stops: 0, more: 0 });

/** @param {Waiting} waiting @param {object} row @param {number} more how many more stories match with it @returns {Waiting} with one more revision */
export function kept(waiting, row, more) {
  const { revisions, stops } = waiting;
  const newest = revisions ? waiting.newest : new Map();
  newest.delete(row.storyId);
  newest.set(row.storyId, row);
  return { newest, revisions: revisions + 1, stops: stops + (isStop(row) ? 1 : 0), more: waiting.more + more };
}

/** @param {Waiting} waiting @param {object} row that knows more of a revision that waits @param {number} more @returns {Waiting} */
export function mended(waiting, row, more) {
  waiting.newest.set(row.storyId, row);
  return { ...waiting, more: waiting.more + more };
}

/** @returns {{revisions: number, stories: number, stops: number}} what waits */
export const counts = ({ newest, revisions, stops }) => ({ revisions, stories: newest.size, stops });
