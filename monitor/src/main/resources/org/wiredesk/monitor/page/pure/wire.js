// The list of stories while the wire runs: what is shown, what waits, and where the stream stands. Nothing is dropped or merged without being counted.
import { isGone, isStop } from './rows.js';
import * as waiting from './waiting.js';

/** More rows than this are not kept on the page; the oldest go, and the page says so. */
export const MOST_ROWS = 2000;

/**
 * @typedef {object} Wire
 * @property {object[]} rows shown, newest revision first, one a story; `fresh` are those that came since the list was loaded
 * @property {waiting.Waiting} waiting what came and is not shown yet
 * @property {boolean} paused whether the reader has stopped the list
 * @property {string|null} next where older stories go on
 * @property {number} total how many stories match
 * @property {string|null} position where the stream stands
 * @property {{from: string, to: string}|null} gap what the stream could not give
 * @property {boolean} trimmed whether old rows were left out
 */

/** @returns {Wire} */
export function silence() {
  return { rows: [], waiting: waiting.nothing(), paused: false, next: null, total: 0, position: null, gap: null, trimmed: false };
}

/** @param {Wire} wire @param {object} answer of `/api/stories` @returns {Wire} the list anew; a pause lasts */
export function loaded(wire, answer) {
  return { ...silence(), paused: wire.paused, rows: answer.stories, next: answer.next, total: answer.total, position: answer.position };
}

/** @returns {Wire} with older stories below; those that are there already, newer, stay where they are */
export function continued(wire, answer) {
  const known = new Set(wire.rows.map((row) => row.storyId));
  return { ...wire, rows: [...wire.rows, ...answer.stories.filter((row) => !known.has(row.storyId))], next: answer.next };
}

const placeOf = (wire, row) => wire.rows.findIndex((other) => other.storyId === row.storyId);
const lastOf = (wire, row) => wire.waiting.newest.get(row.storyId) ?? wire.rows[placeOf(wire, row)];
const isOld = (row, known) => known !== undefined && known.revision >= row.revision;
const fresh = (row) => ({ ...row, fresh: true });
const isIn = (row) => (isGone(row) ? 0 : 1);

/** A story of which no row is known may be one below those that are loaded, which is counted; its first revision is not, and none is where all are loaded. */
const isOneMore = (wire, row) => !isGone(row) && (row.revision === 1 || (wire.next === null && !wire.trimmed));

/** How many more stories match with a row than did with the one that was known of its story. The server tells of a story that leaves the filter only if it was in it. */
function more(wire, row, known) {
  if (known) return isIn(row) - isIn(known);
  return isIn(row) - (isOneMore(wire, row) ? 0 : 1);
}

const totalWith = (wire, by) => Math.max(0, wire.total + by);

/** @returns {Wire} with these rows and no more than a page can bear */
function cut(wire, rows) {
  const trimmed = rows.length > MOST_ROWS;
  return { ...wire, rows: trimmed ? rows.slice(0, MOST_ROWS) : rows, trimmed: wire.trimmed || trimmed };
}

/** Puts a revision at the top, in the place of its story's former one. */
function shown(wire, row) {
  const place = placeOf(wire, row);
  const known = wire.rows[place];
  if (isOld(row, known)) return wire;
  const others = known ? wire.rows.toSpliced(place, 1) : wire.rows;
  return { ...cut(wire, isGone(row) ? others : [fresh(row), ...others]), total: totalWith(wire, more(wire, row, known)) };
}

/** Mends a shown row where it stands, so that nothing moves. */
function mended(wire, row) {
  const place = placeOf(wire, row);
  return place < 0 ? wire : { ...wire, rows: wire.rows.with(place, row) };
}

/** @returns {Wire} with entities, topics and relations that came later; nothing moves */
export function enriched(wire, row) {
  const isSame = (other) => other?.storyId === row.storyId && other.revision === row.revision;
  const known = lastOf(wire, row);
  if (!isSame(known)) return wire;
  const by = more(wire, row, known);
  const place = placeOf(wire, row);
  const better = isSame(wire.rows[place]) ? mended(wire, row) : wire;
  if (wire.waiting.newest.has(row.storyId)) return { ...better, waiting: waiting.mended(wire.waiting, row, by) };
  return { ...better, total: totalWith(wire, by) };
}

/**
 * Takes a revision from the stream. One that is known already may say more than it did, as after a lost connection. While the list is paused or held it waits; a kill is shown all the same, in its story's place.
 * @param {Wire} wire @param {object} row @param {string|null} position its id in the stream
 * @param {boolean} held whether somebody is reading the list, so that nothing must move
 * @returns {Wire}
 */
export function arrived(wire, row, position, held) {
  const at = { ...wire, position: position ?? wire.position };
  const known = lastOf(wire, row);
  if (known?.revision === row.revision) return enriched(at, row);
  if (!wire.paused && !held) return shown(released(at), row);
  if (isOld(row, known)) return at;
  const kept = { ...at, waiting: waiting.kept(wire.waiting, row, more(wire, row, known)) };
  // A stop marks its story even where it leaves the filter by it: it leaves the list with what waits, and not unseen.
  return isStop(row) || !(wire.paused || isGone(row)) ? mended(kept, fresh(row)) : kept;
}

/**
 * Whether a row that came with names or topics of a story is one that the list should have had: a revision comes before them, and meets a filter by topic only with them.
 * Of a story below the rows that are loaded nothing is known; it is there when they are.
 */
export function isMissing(wire, row) {
  const oldest = wire.rows.at(-1);
  const isBelow = (wire.next !== null || wire.trimmed) && oldest !== undefined && row.receivedAt < oldest.receivedAt;
  return !isGone(row) && !isBelow && !isOld(row, lastOf(wire, row));
}

/** @returns {Wire} with all that waited at the top, in the order in which it came */
export function released(wire) {
  const { newest } = wire.waiting;
  if (newest.size === 0) return wire;
  const isOver = (row) => newest.get(row.storyId)?.revision < row.revision;
  const newer = new Set(wire.rows.filter(isOver).map((row) => row.storyId));
  const arrivals = [...newest.values()].filter((row) => !isGone(row) && !newer.has(row.storyId)).reverse();
  const others = wire.rows.filter((row) => !newest.has(row.storyId) || newer.has(row.storyId));
  return { ...cut(wire, [...arrivals.map(fresh), ...others]), waiting: waiting.nothing(), total: totalWith(wire, wire.waiting.more) };
}

export const paused = (wire) => ({ ...wire, paused: true });
/** @returns {Wire} running again, with what waited */
export const resumed = (wire) => released({ ...wire, paused: false });
/** @returns {Wire} that knows that the stream left something out: the list has to be loaded again */
export const gapped = (wire, gap) => ({ ...wire, gap });

/** The server counts no further. */
const MOST_COUNTED = 10_000;

/** @param {number} total how many stories match, as the server counts them and as they came since */
export function counted(total) {
  const number = Math.min(total, MOST_COUNTED).toLocaleString('en-GB');
  return `${number}${total < MOST_COUNTED ? '' : '+'} ${total === 1 ? 'story' : 'stories'}`;
}
