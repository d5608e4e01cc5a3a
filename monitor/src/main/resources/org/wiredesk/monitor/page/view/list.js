// The live list. A row that has not changed keeps its element, and nothing moves while somebody reads.
import { chips } from '../pure/filters.js';
import { relative } from '../pure/times.js';
import { waitingCount } from '../pure/wire.js';
import { bdi, button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { drawRow, since } from './row.js';
import { watcher } from './store.js';
import { note } from './words.js';

/** So long after the last touch of pointer or keys a list counts as being read. */
const READING_MS = 8000;
/** How near to its end the list asks for older stories, in pixels. */
const NEAR_END = 600;

const plural = (count, one, many = `${one}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** @param {HTMLElement} pane @param {object} actions what the list can ask of the page */
export function createList(pane, actions) {
  const bar = h('div', { class: 'list-bar' });
  const waiting = h('div', { class: 'waiting', role: 'status', hidden: true });
  const arrow = button([icon('up'), h('span')], () => actions.top(), { class: 'arrow', hidden: true });
  const rows = h('ol', { id: 'rows', 'aria-label': 'Stories, newest revision first' });
  const foot = h('div');
  const scroll = h('div', { class: 'scroll', tabindex: '-1' }, rows, foot);
  pane.append(bar, waiting, scroll);

  const drawn = new Map();
  const changed = { bar: watcher(), waiting: watcher(), rows: watcher(), foot: watcher(), times: watcher() };
  let touched = -READING_MS;
  for (const event of ['pointermove', 'pointerdown', 'wheel', 'keydown', 'touchmove']) {
    pane.addEventListener(event, () => (touched = performance.now()), { passive: true });
  }
  scroll.addEventListener('scroll', () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END && actions.older(), { passive: true });
  rows.addEventListener('click', (event) => {
    const row = event.target.closest('.row');
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.open(row.dataset.story, true);
  });

  function drawBar(state) {
    const { wire, address } = state;
    fill(
      bar,
      button(icon('filter'), actions.rail, { class: 'plain', 'aria-label': 'Filters', 'aria-expanded': String(state.preferences.rail), 'aria-controls': 'rail' }),
      h('h1', { class: 'count' }, state.loading && !wire.rows.length ? 'Loading' : plural(wire.total, 'story', 'stories')),
      h('div', { class: 'chips' }, chips(address.filter, actions.nameOf).map((chip) => drawChip(chip))),
      arrow,
      button([icon(wire.paused ? 'play' : 'pause'), h('span', { class: 'words' }, wire.paused ? 'Go on' : 'Pause')], actions.pause, {
        'aria-pressed': String(wire.paused),
        'aria-label': wire.paused ? 'Go on' : 'Pause',
        id: 'pause',
      }),
    );
  }

  const drawChip = (chip) =>
    h(
      'button',
      { type: 'button', class: `chip ${chip.out ? 'out' : ''}`, 'aria-label': `Without the filter ${chip.out ? 'not ' : ''}${chip.text}`, on: { click: () => actions.dropChip(chip) } },
      h('span', {}, bdi(chip.text, 80)),
      icon('close'),
    );

  function drawWaiting({ wire, connection }) {
    const count = waitingCount(wire);
    const isLost = connection === 'lost' && wire.rows.length > 0;
    waiting.hidden = !wire.paused && !wire.gap && !isLost;
    waiting.classList.toggle('gap', Boolean(wire.gap) || isLost);
    if (isLost) fill(waiting, h('span', {}, 'The connection is lost, and this list may be old. The page tries again by itself, and goes on from where it was.'));
    else if (wire.gap) {
      fill(waiting, h('span', {}, 'The connection was away for longer than the desk remembers; the list was loaded anew.'), button('All right', actions.gapSeen));
    } else if (wire.paused) {
      const stops = count.stops ? `, ${plural(count.stops, 'kill or hold', 'kills or holds')} among them` : '';
      const words = count.revisions ? `Paused. ${plural(count.revisions, 'revision')} of ${plural(count.stories, 'story', 'stories')} waiting${stops}.` : 'Paused. Nothing new yet.';
      fill(waiting, h('span', { id: 'waiting-count', data: { revisions: count.revisions } }, words), button('Go on', actions.pause));
    }
    arrow.hidden = wire.paused || count.stories === 0;
    arrow.lastChild.textContent = `${count.revisions.toLocaleString('en-GB')} new`;
    arrow.title = `${plural(count.revisions, 'new revision')} of ${plural(count.stories, 'story', 'stories')}`;
  }

  function drawRows(state) {
    const { wire, address, selected } = state;
    let before = null;
    const stay = new Set();
    for (const row of wire.rows) {
      stay.add(row.storyId);
      let known = drawn.get(row.storyId);
      if (known?.row !== row) {
        const node = drawRow(row, state);
        if (known && wire.fresh.has(row.storyId) && known.row.revision === row.revision) node.classList.remove('fresh');
        else if (wire.fresh.has(row.storyId)) node.classList.add('fresh');
        const hadFocus = known?.node.contains(document.activeElement);
        if (known) known.node.replaceWith(node);
        known = { row, node };
        drawn.set(row.storyId, known);
        if (hadFocus) node.querySelector('a').focus({ preventScroll: true });
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

  function drawFoot(state) {
    const { wire, error, loading } = state;
    if (error && !wire.rows.length) fill(foot, note('No stories could be loaded', h('p', {}, error), button('Try again', actions.reload)));
    else if (!wire.rows.length && loading) fill(foot, note('Loading the wire …'));
    else if (!wire.rows.length) fill(foot, note('No story is like this', h('p', {}, 'New ones appear here as they come. Let go of a filter, or wait for the wire.'), button('Show everything', actions.everything)));
    else if (wire.trimmed) fill(foot, h('p', { class: 'note' }, 'Older stories were left out, so that the page stays quick.', button('Load the list anew', actions.reload)));
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
      if (changed.bar(wire.total, wire.paused, address, preferences.rail, state.choices, state.loading)) drawBar(state);
      if (changed.waiting(wire.waiting, wire.paused, wire.gap, state.connection)) drawWaiting(state);
      if (changed.times(state.zone, preferences.ago)) drawn.clear(), fill(rows);
      if (changed.rows(wire.rows, address, state.selected, state.zone, preferences.ago)) drawRows(state);
      if (changed.foot(wire.rows.length, wire.next, wire.trimmed, state.error, state.loading)) drawFoot(state);
    },
    age(state) {
      for (const { row, node } of drawn.values()) {
        node.querySelector('.ago').textContent = since(row, state);
        if (state.preferences.ago) node.querySelector('.time').textContent = relative(row.receivedAt, state.now);
      }
    },
  };
}
