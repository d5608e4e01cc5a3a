// The bar over the list: how many stories, the filters that are on, the pause; and under it what the reader has to know of the list.
import { chips } from '../pure/filters.js';
import { counts } from '../pure/waiting.js';
import { counted } from '../pure/wire.js';
import { bdi, button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { watcher } from './store.js';

/** What a reader must know of a list that is not live. */
const OLD = {
  lost: 'The connection is lost, and this list may be old. The page tries again by itself, and goes on from where it was.',
  waiting: 'Other pages of this browser are live, and this one is not. Click into it: it goes on from where it was.',
};

const plural = (count, one, many = `${one}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function countOf({ wire, loading, error }) {
  if (wire.rows.length || !(loading || error)) return counted(wire.total);
  return loading ? 'Loading' : 'Not loaded';
}

/** @param {HTMLElement} pane @param {object} actions */
export function createBar(pane, actions) {
  const bar = h('div', { class: 'list-bar' });
  const waiting = h('div', { class: 'waiting', role: 'status', hidden: true });
  const arrow = button([icon('up'), h('span')], () => actions.top(), { class: 'arrow', hidden: true });
  const changed = { bar: watcher(), waiting: watcher() };
  pane.append(bar, waiting);

  function drawBar(state) {
    const { wire, address } = state;
    fill(
      bar,
      button(icon('filter'), actions.rail, {
        class: 'plain',
        'aria-label': 'Filters',
        'aria-expanded': String(state.preferences.rail),
        'aria-controls': 'rail',
      }),
      h('h1', { class: 'count' }, countOf(state)),
      h(
        'div',
        { class: 'chips' },
        chips(address.filter, actions.nameOf).map((chip) => drawChip(chip)),
      ),
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
      {
        type: 'button',
        class: `chip ${chip.out ? 'out' : ''}`,
        'aria-label': `Without the filter ${chip.out ? 'not ' : ''}${chip.text}`,
        on: { click: () => actions.dropChip(chip) },
      },
      h('span', {}, bdi(chip.text, 80)),
      icon('close'),
    );

  /** What goes out of sight gives its focus to the pause, which is always there. */
  function hide(element, isHidden) {
    if (isHidden && element.contains(document.activeElement)) bar.querySelector('#pause').focus({ preventScroll: true });
    element.hidden = isHidden;
  }

  function drawWaiting({ wire, connection }) {
    const count = counts(wire.waiting);
    const old = wire.rows.length > 0 ? OLD[connection] : undefined;
    const isOver = !wire.paused && !wire.gap && !old;
    hide(waiting, isOver);
    waiting.classList.toggle('gap', Boolean(wire.gap || old));
    if (old) fill(waiting, h('span', {}, old));
    else if (wire.gap) {
      fill(
        waiting,
        h('span', {}, 'The connection was away for longer than the desk remembers; the list was loaded anew.'),
        button('All right', actions.gapSeen),
      );
    } else if (wire.paused) {
      const stops = count.stops ? `, ${plural(count.stops, 'kill or hold', 'kills or holds')} among them` : '';
      const words = count.revisions
        ? `Paused. ${plural(count.revisions, 'revision')} of ${plural(count.stories, 'story', 'stories')} waiting${stops}.`
        : 'Paused. Nothing new yet.';
      fill(waiting, h('span', { id: 'waiting-count', data: { revisions: count.revisions } }, words), button('Go on', actions.pause));
    }
    hide(arrow, wire.paused || count.stories === 0);
    arrow.lastChild.textContent = `${count.revisions.toLocaleString('en-GB')} new`;
    arrow.title = `${plural(count.revisions, 'new revision')} of ${plural(count.stories, 'story', 'stories')}`;
  }

  return {
    draw(state) {
      const { wire, address, preferences, connection } = state;
      if (changed.bar(wire.total, wire.paused, address, preferences.rail, state.choices, state.loading)) drawBar(state);
      if (changed.waiting(wire.waiting, wire.paused, wire.gap, connection)) drawWaiting(state);
    },
  };
}
