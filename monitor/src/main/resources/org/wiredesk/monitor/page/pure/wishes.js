// What is worth a notification, by what a reader has asked for.
import { mark } from './alerts.js';
import { isGone, isStop } from './rows.js';

/** So many revisions may wait for their topics. */
const MOST_OPEN = 500;

/** @typedef {{on: boolean, kills: boolean, corrections: boolean, flashes: boolean, topics: string[]}} Wishes topics: slugs; none means all */

/** @param {object} row @param {Wishes} wishes @returns {string} why it is worth a notification, or empty */
export function worthTelling(row, wishes) {
  if (!wishes.on) return '';
  if (wishes.kills && isStop(row) && row.status !== 'USABLE') return row.status === 'WITHHELD' ? 'Withheld' : 'Kill';
  if (isGone(row)) return '';
  const isWanted = wishes.topics.length === 0 || row.topics.some((topic) => wishes.topics.includes(topic.slug));
  if (!isWanted) return '';
  if (wishes.corrections && row.kind === 'CORRECTION') return 'Correction';
  return wishes.flashes && row.urgency !== null && row.urgency <= 2 && row.revision === 1 ? 'Flash' : '';
}

/**
 * A revision comes before its topics do: what would be told but for those waits until they come.
 * @returns {(row: object, wishes: Wishes, isNew: boolean) => string} why a row is worth a notification now, or empty; `isNew` if it is a revision, and not more that is known of one
 */
export function listener() {
  const open = new Set();
  return (row, wishes, isNew) => {
    if (!isNew && !open.has(mark(row))) return '';
    const why = worthTelling(row, wishes);
    if (why) open.delete(mark(row));
    else if (worthTelling(row, { ...wishes, topics: [] })) open.add(mark(row));
    if (open.size > MOST_OPEN) open.delete(open.values().next().value);
    return why;
  };
}
