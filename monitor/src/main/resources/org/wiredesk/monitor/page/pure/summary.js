// A revision's change in a few words, cut so that old and new figures can be told apart: `paragraph 3: 12 → 18 dead`; and how much of a long text is shown.

const LONGEST = 300;

/** Fields of a revision, in an editor's words. */
const FIELDS = { editorialNote: 'note to editors', located: 'place', byline: 'by-line' };

/**
 * @param {string} text a summary; its parts are parted by `; `
 * @returns {{where: string, before: string, after: string}[]} `before` and `after` are empty where a part has no arrow
 */
export function parts(text) {
  return (text ?? '')
    .slice(0, LONGEST)
    .split('; ')
    .filter(Boolean)
    .map((part) => {
      const arrow = part.indexOf(' → ');
      const colon = part.indexOf(': ');
      if (arrow < 0 || colon < 0 || colon > arrow) return { where: part, before: '', after: '' };
      return { where: part.slice(0, colon), before: part.slice(colon + 2, arrow), after: part.slice(arrow + 3) };
    });
}

/** @returns {string} a place of a change in few words, as a list has no room: `¶ 3`, `note to editors` */
export const short = (where) => (Object.hasOwn(FIELDS, where) ? FIELDS[where] : where.replace(/^paragraph (\d+)/, '¶ $1'));

/** @returns {string} a text of at most so many characters; what is longer ends in an ellipsis and never in half a character */
export function clipped(text, most) {
  if (!text || text.length <= most) return text ?? '';
  const end = /[\ud800-\udbff]/.test(text[most - 1]) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

/** What takes up little text takes up room all the same: at least as much as this many characters. */
const LEAST_ROOM = 20;

/**
 * @template T @param {T[]} list @param {(one: T) => number} lengthOf how many characters one has @param {number} most
 * @returns {T[]} as many of them, from the first on, as a reader and a browser can bear
 */
export function within(list, lengthOf, most) {
  let length = 0;
  const end = list.findIndex((one) => {
    if (length > most) return true;
    length += Math.max(LEAST_ROOM, lengthOf(one));
    return false;
  });
  return end < 0 ? list : list.slice(0, end);
}
