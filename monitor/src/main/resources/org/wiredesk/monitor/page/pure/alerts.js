// What must not be missed: kills that nobody has acknowledged.
import { isStop } from './rows.js';

/** Stops that had come in longer than this before the page was opened are no news to its reader. */
const EARLY_MS = 60 * 60_000;
const MOST_KEPT = 500;
/** So many that came while the page was open stand one by one; of more, the newest alone. */
const MOST_LOUD = 2;

/** @returns {string} names one revision of one story */
export const mark = (row) => `${row.storyId}/${row.revision}`;

/** @param {object} row @param {Date} opened when the page was @returns {boolean} whether the reader has to be told of it, if it is a stop; all that comes in later is */
export const isNews = (row, opened) => opened - new Date(row.receivedAt) < EARLY_MS;

/**
 * @param {object[]} known alerts so far, newest first @param {object[]} rows that came @param {Set<string>} acknowledged marks
 * @returns {object[]} with the stops among them; a story has one, its newest, and none once it is usable again
 */
export function alerts(known, rows, acknowledged) {
  let result = known;
  for (const row of rows) {
    const others = result.filter((other) => other.storyId !== row.storyId || other.revision > row.revision);
    const isNewest = !others.some((other) => other.storyId === row.storyId);
    const isUnseen = isStop(row) && row.status !== 'USABLE' && isNewest && !acknowledged.has(mark(row));
    result = isUnseen ? [row, ...others] : others;
  }
  result = [...result].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0));
  return result.length === known.length && result.every((row, index) => row === known[index]) ? known : result;
}

/**
 * Loud is what comes while somebody is there; what had come before they opened the page, or comes in numbers, is counted.
 * @param {object[]} all alerts, newest first @param {Set<string>} early marks of those that had come before the page was opened
 * @returns {{loud: object[], counted: object[]}} each of them is in one of the two
 */
export function voiced(all, early) {
  const live = all.filter((row) => !early.has(mark(row)));
  const loud = live.slice(0, live.length > MOST_LOUD ? 1 : MOST_LOUD);
  return { loud, counted: all.filter((row) => !loud.includes(row)) };
}

/** @param {object[]} rows stops @returns {string} `12 kills and 2 holds` */
export function countOf(rows) {
  const holds = rows.filter((row) => row.status === 'WITHHELD').length;
  const words = (count, one) => (count ? `${count} ${one}${count === 1 ? '' : 's'}` : '');
  return [words(rows.length - holds, 'kill'), words(holds, 'hold')].filter(Boolean).join(' and ');
}

/** @param {Iterable<string>} marks @returns {string[]} those to keep, the newest ones */
export const keptMarks = (marks) => [...marks].slice(-MOST_KEPT);
