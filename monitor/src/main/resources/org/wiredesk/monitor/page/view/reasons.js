// Why a revision came: what the agency says beside what really changed, and how much that matters.
import { bdi, h } from './dom.js';

const SIZES = { NONE: 'No change', COSMETIC: 'Looks alone', MINOR: 'Words, no fact', MATERIAL: 'Facts changed' };

/** @param {object} diff answer of `/api/stories/{id}/diff` @returns {HTMLElement|null} nothing for a first revision */
export function drawReasons({ from, changes, after }) {
  if (from === 0) return null;
  const stated = after.statedReason ? h('q', {}, bdi(after.statedReason, 600)) : h('p', { class: 'silent' }, 'The agency gives no reason.');
  const real = changes.reasons.map((reason) =>
    h(
      'li',
      {},
      h('span', { class: 'what' }, reason.what),
      h('span', {}, bdi(reason.place, 60)),
      h(
        'span',
        {},
        reason.before && h('del', {}, bdi(reason.before, 80)),
        reason.before && reason.after ? ' ' : '',
        reason.after && h('ins', {}, bdi(reason.after, 80)),
      ),
    ),
  );
  return h(
    'div',
    { class: 'reasons' },
    h(
      'div',
      {},
      h('h3', {}, 'What the agency says'),
      stated,
      after.label && h('p', { class: 'muted' }, 'Marked ', h('b', {}, bdi(after.label, 120))),
    ),
    h(
      'div',
      {},
      h('h3', {}, 'What changed'),
      h('p', { class: `size ${changes.materiality}` }, SIZES[changes.materiality] ?? changes.materiality),
      h('ul', {}, real),
    ),
  );
}
