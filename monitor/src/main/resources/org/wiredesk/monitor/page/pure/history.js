// A story's revisions in their order. Their numbers may have gaps: an embargo hides some from some readers, and the window may not have the first ones any more.

const numbers = (revisions) => revisions.map((one) => one.revision);

/** @param {{revision: number}[]} revisions oldest first @param {number} number @returns {number} the revision before that one; 0 if there is none */
export const former = (revisions, number) => numbers(revisions).findLast((one) => one < number) ?? 0;

/** @returns {number} the revision so many further on, or back where `by` is negative; 0 if there is none */
export const further = (revisions, number, by) => numbers(revisions)[numbers(revisions).indexOf(number) + by] ?? 0;

/**
 * @param {object} story `data` as `/api/stories/{id}` gives it; `before` and `after` as the address asks for them
 * @returns {{before: number, after: number}} the two revisions that are looked at; 0 for nothing
 */
export function compared({ data, before, after }) {
  const known = numbers(data.revisions);
  const to = known.includes(after) ? after : (known.at(-1) ?? 0);
  const isThere = before === 0 || known.includes(before);
  return { after: to, before: isThere && before < to ? before : former(data.revisions, to) };
}
