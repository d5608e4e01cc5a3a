// What changed between two revisions, as rows that can be drawn. Offsets count UTF-16 code units, as JavaScript's do.

/**
 * @typedef {{kind: 'same'|'removed'|'added', text: string}} Piece
 * @typedef {object} Row
 * @property {string} kind SAME, FOLD, ADDED, REMOVED, CHANGED, MOVED, SPLIT or JOINED
 * @property {number|null} number in the newer text, from 1
 * @property {number|null} previousNumber in the older text
 * @property {string} before
 * @property {string} after
 * @property {object[]} spans
 * @property {string} materiality
 * @property {Row[]} [rows] those that are folded away
 */

/** @returns {Piece[]} one text with what was removed and added in its place */
export function inline(before, after, spans) {
  const pieces = [];
  let from = 0;
  for (const span of spans) {
    pieces.push({ kind: 'same', text: before.slice(from, span.beforeStart) });
    pieces.push({ kind: 'removed', text: before.slice(span.beforeStart, span.beforeEnd) });
    pieces.push({ kind: 'added', text: after.slice(span.afterStart, span.afterEnd) });
    from = span.beforeEnd;
  }
  pieces.push({ kind: 'same', text: before.slice(from) });
  return pieces.filter((piece) => piece.text);
}

/** @returns {{before: Piece[], after: Piece[]}} each text with its own changed words */
export function sides(before, after, spans) {
  const side = (text, start, end, kind) => {
    const pieces = [];
    let from = 0;
    for (const span of spans) {
      pieces.push({ kind: 'same', text: text.slice(from, span[start]) }, { kind, text: text.slice(span[start], span[end]) });
      from = span[end];
    }
    return [...pieces, { kind: 'same', text: text.slice(from) }].filter((piece) => piece.text);
  };
  return { before: side(before, 'beforeStart', 'beforeEnd', 'removed'), after: side(after, 'afterStart', 'afterEnd', 'added') };
}

/** @returns {string[]} a body's paragraphs; none of an empty one */
export const paragraphs = (body) => (body ? body.split('\n\n') : []);

function numbers(first, text) {
  return text === null || text === undefined || !first ? [] : paragraphs(text).map((_, index) => first + index);
}

/**
 * @param {string} before the older body @param {string} after the newer one @param {object[]} changes paragraph changes, in the order of the newer text
 * @returns {Row[]} every paragraph of both, the unchanged ones too
 */
export function rows(before, after, changes) {
  const old = paragraphs(before);
  const now = paragraphs(after);
  const touchedOld = new Set(changes.flatMap((c) => (c.change === 'JOINED' ? numbers(c.previousNumber, c.before) : [c.previousNumber])));
  const touchedNow = new Set(changes.flatMap((c) => (c.change === 'SPLIT' ? numbers(c.number, c.after) : [c.number])));
  const keptOld = old.map((_, index) => index + 1).filter((n) => !touchedOld.has(n));
  const kept = now.map((_, index) => index + 1).filter((n) => !touchedNow.has(n));
  const result = [];
  let next = 0;
  const keepUntil = (isBefore) => {
    while (next < kept.length && isBefore(kept[next], keptOld[next])) {
      const text = now[kept[next] - 1];
      result.push(row('SAME', { number: kept[next], previousNumber: keptOld[next] ?? null, before: text, after: text }));
      next += 1;
    }
  };
  for (const change of changes) {
    if (change.number) keepUntil((n) => n < change.number);
    else keepUntil((n, previous) => previous < change.previousNumber);
    result.push(row(change.change, change));
  }
  keepUntil(() => true);
  return result;
}

const row = (kind, from) => ({
  kind,
  number: from.number ?? null,
  previousNumber: from.previousNumber ?? null,
  before: from.before ?? '',
  after: from.after ?? '',
  spans: from.spans ?? [],
  materiality: from.materiality ?? 'NONE',
});

/** @returns {boolean} whether a row can be folded: nothing changed, or looks alone */
export const isQuiet = (one, cosmetic) => one.kind === 'SAME' || (!cosmetic && one.materiality === 'COSMETIC');

/**
 * @param {Row[]} all @param {boolean} cosmetic whether changes of looks are to be seen
 * @returns {Row[]} with runs of two or more quiet rows folded, but for one on either side of a change
 */
export function folded(all, cosmetic) {
  const near = (index) => [index - 1, index, index + 1].some((i) => all[i] && !isQuiet(all[i], cosmetic));
  const result = [];
  all.forEach((one, index) => {
    if (near(index)) return result.push(one);
    const last = result.at(-1);
    if (last?.kind === 'FOLD') return last.rows.push(one);
    return result.push({ ...row('FOLD', {}), rows: [one] });
  });
  const isShort = (one) => one.kind === 'FOLD' && one.rows.length === 1 && one.rows[0].kind === 'SAME' && result.length > 1;
  return result.map((one) => (isShort(one) ? one.rows[0] : one));
}
