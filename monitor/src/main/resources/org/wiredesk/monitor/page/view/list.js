// The live list. A row that has not changed keeps its element, and nothing moves while somebody reads.
import { isEverything } from '../pure/filters.js';
import { relative } from '../pure/times.js';
import { createBar } from './bar.js';
import { button, fill, h } from './dom.js';
import { drawRow, since } from './row.js';
import { watcher } from './store.js';
import { note } from './words.js';

/** So long after the last touch of pointer or keys a list counts as being read. */
const READING_MS = 8000;
/** How near to its end the list asks for older stories, in pixels. */
const NEAR_END = 600;

/** @param {HTMLElement} pane @param {object} actions what the list can ask of the page */
export function createList(pane, actions) {
  const bar = createBar(pane, actions);
  const rows = h('ol', { id: 'rows', 'aria-label': 'Stories, newest revision first' });
  const foot = h('div');
  const scroll = h('div', { class: 'scroll', tabindex: '-1' }, rows, foot);
  pane.append(scroll);

  const drawn = new Map();
  const changed = { rows: watcher(), foot: watcher(), times: watcher() };
  let touched = -READING_MS;
  for (const event of ['pointermove', 'pointerdown', 'wheel', 'keydown', 'touchmove']) {
    pane.addEventListener(event, () => (touched = performance.now()), { passive: true });
  }
  scroll.addEventListener('scroll', () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END && actions.older(), {
    passive: true,
  });
  rows.addEventListener('click', (event) => {
    const row = event.target.closest('.row');
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.open(row.dataset.story, true);
  });

  function drawRows(state) {
    const { wire, address, selected } = state;
    let before = null;
    const stay = new Set();
    for (const row of wire.rows) {
      stay.add(row.storyId);
      let known = drawn.get(row.storyId);
      if (known?.row !== row) {
        const node = drawRow(row, state);
        if (row.fresh && known?.row.revision !== row.revision) node.classList.add('fresh');
        if (known) known.node.replaceWith(node);
        known = { row, node };
        drawn.set(row.storyId, known);
      }
      known.node.classList.toggle('open', row.storyId === address.story);
      known.node.classList.toggle('selected', row.storyId === selected);
      const link = known.node.querySelector('a');
      if (row.storyId === address.story) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const place = before ? before.nextSibling : rows.firstChild;
      if (place !== known.node) rows.insertBefore(known.node, place);
      before = known.node;
    }
    for (const [storyId, { node }] of drawn) {
      if (stay.has(storyId)) continue;
      node.remove();
      drawn.delete(storyId);
    }
  }

  /** Whoever goes through the list by keys stays on their story, or where it was. */
  function keepingPlace(draw) {
    const row = rows.contains(document.activeElement) ? document.activeElement.closest('.row') : null;
    const index = [...rows.children].indexOf(row);
    draw();
    if (!row || rows.contains(document.activeElement)) return;
    const now = drawn.get(row.dataset.story)?.node ?? rows.children[Math.min(index, rows.children.length - 1)];
    now?.querySelector('a').focus({ preventScroll: true });
  }

  function drawFoot(state) {
    const { wire, error, loading, address } = state;
    if (error && !wire.rows.length) fill(foot, note('No stories could be loaded', h('p', {}, error), button('Try again', actions.reload)));
    else if (!wire.rows.length && loading) fill(foot, note('Loading the wire …'));
    else if (!wire.rows.length && isEverything(address.filter))
      fill(foot, note('Nothing has come in yet', h('p', {}, 'Stories appear here as they come. The feeds say whether anything is on its way.')));
    else if (!wire.rows.length)
      fill(
        foot,
        note(
          'No story is like this',
          h('p', {}, 'New ones appear here as they come. Let go of a filter, or wait for the wire.'),
          button('Show everything', actions.everything),
        ),
      );
    else if (wire.trimmed)
      fill(
        foot,
        h('p', { class: 'note' }, 'Older stories were left out, so that the page stays quick.', button('Load the list anew', actions.reload)),
      );
    else if (wire.next === null) fill(foot, h('p', { class: 'note' }, 'That is all that the desk remembers.'));
    else fill(foot, h('p', { class: 'note' }, 'Loading older stories …'));
    foot.firstChild.classList.toggle('end', wire.rows.length > 0);
  }

  return {
    isHeld: () => scroll.scrollTop > 8 || performance.now() - touched < READING_MS,
    isRead: () => scroll.scrollTop > 8,
    untouch: () => (touched = -READING_MS),
    toTop: () => scroll.scrollTo({ top: 0 }),
    reveal(storyId) {
      drawn.get(storyId)?.node.scrollIntoView({ block: 'nearest' });
    },
    focus: (storyId) => drawn.get(storyId)?.node.querySelector('a').focus({ preventScroll: true }),
    draw(state) {
      pane.hidden = !['desk', 'ticker'].includes(state.address.view);
      if (pane.hidden) return;
      const { wire, address, preferences } = state;
      bar.draw(state);
      const isOther = changed.times(state.zone, preferences.ago);
      if (changed.rows(wire.rows, address, state.selected, state.zone, preferences.ago)) {
        keepingPlace(() => {
          if (isOther) (drawn.clear(), rows.replaceChildren());
          drawRows(state);
        });
      }
      if (changed.foot(wire.rows.length, wire.next, wire.trimmed, state.error, state.loading, address.filter)) drawFoot(state);
    },
    age(state) {
      for (const { row, node } of drawn.values()) {
        node.querySelector('.ago').textContent = since(row, state);
        if (state.preferences.ago) node.querySelector('.time').textContent = relative(row.receivedAt, state.now);
      }
    },
  };
}
