// The list of stories while the wire runs: what is shown, what waits, and where the stream stands. Nothing is dropped or merged without being counted.

/** More rows than this are not kept on the page; the oldest go, and the page says so. */
export const MOST_ROWS = 2000;

/**
 * @typedef {object} Wire
 * @property {object[]} rows shown, newest revision first, one a story
 * @property {object[]} waiting revisions that came and are not shown yet, oldest first
 * @property {boolean} paused whether the reader has stopped the list
 * @property {string|null} next where older stories go on
 * @property {number} total how many stories match
 * @property {string|null} position where the stream stands
 * @property {{from: string, to: string}|null} gap what the stream could not give
 * @property {boolean} trimmed whether old rows were left out
 * @property {Set<string>} fresh stories that changed since the list was loaded
 */

/** @returns {Wire} */
export function silence() {
  return { rows: [], waiting: [], paused: false, next: null, total: 0, position: null, gap: null, trimmed: false, fresh: new Set() };
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

const isOld = (row, known) => known !== undefined && known.revision >= row.revision;
const gone = (row) => row.matches === false;

/** Puts a revision at the top, in the place of its story's former one. */
function shown(wire, row) {
  const known = wire.rows.find((other) => other.storyId === row.storyId);
  if (isOld(row, known)) return wire;
  const others = known ? wire.rows.filter((other) => other !== known) : wire.rows;
  const total = wire.total + (known ? 0 : 1) - (gone(row) ? 1 : 0);
  if (gone(row)) return { ...wire, rows: others, total: Math.max(0, total) };
  const rows = [row, ...others];
  const trimmed = rows.length > MOST_ROWS;
  return {
    ...wire,
    rows: trimmed ? rows.slice(0, MOST_ROWS) : rows,
    total,
    trimmed: wire.trimmed || trimmed,
    fresh: new Set(wire.fresh).add(row.storyId),
  };
}

/** Mends a shown row where it stands, so that nothing moves. */
function mended(wire, row) {
  const index = wire.rows.findIndex((other) => other.storyId === row.storyId);
  if (index < 0 || isOld(row, wire.rows[index])) return wire;
  const rows = wire.rows.slice();
  rows[index] = row;
  return { ...wire, rows, fresh: new Set(wire.fresh).add(row.storyId) };
}

/** Whether a story must not be used as it stands: this is shown at once, whatever the reader does. */
export const isStop = (row) => row.status === 'KILLED' || row.status === 'WITHHELD' || row.kind === 'KILL' || row.kind === 'WITHHOLD';

/**
 * Takes a revision from the stream. While the list is paused or held it waits; a kill is shown all the same, in its story's place.
 * @param {Wire} wire @param {object} row @param {string|null} position its id in the stream
 * @param {boolean} held whether somebody is reading the list, so that nothing must move
 * @returns {Wire}
 */
export function arrived(wire, row, position, held) {
  const at = { ...wire, position: position ?? wire.position };
  if (!wire.paused && !held) return shown(at, row);
  if (isSeen(wire, row)) return at;
  const kept = { ...at, waiting: [...wire.waiting, row] };
  return isStop(row) || !wire.paused ? mendedAndKept(kept, row) : kept;
}

const isSeen = (wire, row) =>
  isOld(
    row,
    wire.rows.find((other) => other.storyId === row.storyId),
  ) || wire.waiting.some((other) => other.storyId === row.storyId && other.revision >= row.revision);

/** A stop marks its story even where it leaves the filter by it: it leaves the list with what waits, and not unseen. */
const mendedAndKept = (wire, row) => (gone(row) && !isStop(row) ? wire : mended(wire, row));

/**
 * Whether a row that came with names or topics of a story is one that the list should have had: a revision comes before them, and meets a filter by topic only with them.
 * Of a story below the rows that are loaded nothing is known; it is there when they are.
 */
export function isMissing(wire, row) {
  const oldest = wire.rows.at(-1);
  const isBelow = (wire.next !== null || wire.trimmed) && oldest !== undefined && row.receivedAt < oldest.receivedAt;
  const isThere = [...wire.rows, ...wire.waiting].some((other) => other.storyId === row.storyId && other.revision >= row.revision);
  return !gone(row) && !isBelow && !isThere;
}

/** @returns {Wire} with entities, topics and relations that came later; nothing moves */
export function enriched(wire, row) {
  const better = (other) => (other.storyId === row.storyId && other.revision === row.revision ? row : other);
  return { ...wire, rows: wire.rows.map(better), waiting: wire.waiting.map(better) };
}

/** @returns {Wire} with all that waited at the top, in the order in which it came */
export function released(wire) {
  const calm = { ...wire, waiting: [] };
  return wire.waiting.reduce((so, row) => {
    const rows = so.rows.filter((other) => other.storyId !== row.storyId || other.revision > row.revision);
    const was = rows.length !== so.rows.length;
    return shown({ ...so, rows, total: so.total - (was ? 1 : 0) }, row);
  }, calm);
}

export const paused = (wire) => ({ ...wire, paused: true });
/** @returns {Wire} running again, with what waited */
export const resumed = (wire) => released({ ...wire, paused: false });
/** @returns {Wire} that knows that the stream left something out: the list has to be loaded again */
export const gapped = (wire, gap) => ({ ...wire, gap });

/** @returns {{revisions: number, stories: number, stops: number}} what waits */
export function waitingCount(wire) {
  return {
    revisions: wire.waiting.length,
    stories: new Set(wire.waiting.map((row) => row.storyId)).size,
    stops: wire.waiting.filter(isStop).length,
  };
}

/** The server counts no further. */
const MOST_COUNTED = 10_000;

/** @param {number} total how many stories match, as the server counts them and as they came since */
export function counted(total) {
  const number = Math.min(total, MOST_COUNTED).toLocaleString('en-GB');
  return `${number}${total < MOST_COUNTED ? '' : '+'} ${total === 1 ? 'story' : 'stories'}`;
}
