// What must not be missed: kills that nobody has acknowledged, and what is worth a notification.
import { isStop } from './wire.js';

const RECENT_MS = 60 * 60_000;
const MOST_KEPT = 500;

/** @returns {string} names one revision of one story */
export const mark = (row) => `${row.storyId}/${row.revision}`;

/**
 * @param {object[]} known alerts so far, newest first @param {object[]} rows that came @param {Set<string>} acknowledged marks
 * @param {Date} now @returns {object[]} with the stops among them; a story has one, its newest, and none once it is usable again
 */
export function alerts(known, rows, acknowledged, now) {
  let result = known;
  for (const row of rows) {
    const others = result.filter((other) => other.storyId !== row.storyId || other.revision > row.revision);
    const isNewest = !others.some((other) => other.storyId === row.storyId);
    const isRecent = now - new Date(row.receivedAt) < RECENT_MS;
    const isNews = isStop(row) && row.status !== 'USABLE' && isRecent && isNewest && !acknowledged.has(mark(row));
    result = isNews ? [row, ...others] : others;
  }
  result = [...result].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0));
  return result.length === known.length && result.every((row, index) => row === known[index]) ? known : result;
}

/** @returns {string[]} marks to keep, the newest ones */
export const keptMarks = (marks) => [...marks].slice(-MOST_KEPT);

/** @typedef {{on: boolean, kills: boolean, corrections: boolean, flashes: boolean, topics: string[]}} Wishes topics: slugs; none means all */

/** @param {object} row @param {Wishes} wishes @returns {string} why it is worth a notification, or empty */
export function worthTelling(row, wishes) {
  if (!wishes.on || row.matches === false) return '';
  if (wishes.kills && isStop(row) && row.status !== 'USABLE') return row.status === 'WITHHELD' ? 'Withheld' : 'Kill';
  const isWanted = wishes.topics.length === 0 || row.topics.some((topic) => wishes.topics.includes(topic.slug));
  if (!isWanted) return '';
  if (wishes.corrections && row.kind === 'CORRECTION') return 'Correction';
  return wishes.flashes && row.urgency !== null && row.urgency <= 2 && row.revision === 1 ? 'Flash' : '';
}
