// Kills and holds at the top of the page, on every view and paused or not, until somebody says that they have seen them.
import { opened, writeAddress } from '../pure/address.js';
import { countOf, voiced } from '../pure/alerts.js';
import { everything } from '../pure/filters.js';
import { button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { headline } from './row.js';
import { watcher } from './store.js';
import { dayTime } from './words.js';

const STOPS = { ...everything(), status: ['KILLED', 'WITHHELD'] };

/** @param {HTMLElement} region @param {object} actions */
export function createBanner(region, actions) {
  const changed = watcher();

  const link = (row, state) =>
    h(
      'a',
      {
        class: 'story-link',
        href: writeAddress(opened({ ...state.address, view: 'desk' }, row.storyId)),
        on: { click: (event) => actions.openLink(event, row.storyId) },
      },
      headline(row),
    );

  const alert = (row, state, volume) =>
    h(
      'div',
      { class: `alert ${volume} ${row.status === 'WITHHELD' ? 'hold' : ''}`, data: { story: row.storyId } },
      icon('stop'),
      h('b', {}, row.status === 'WITHHELD' ? 'WITHHELD' : 'KILL'),
      h('span', {}, row.source.toUpperCase()),
      dayTime(row.receivedAt, { ...state, preferences: { ...state.preferences, ago: false } }),
      link(row, state),
      button('Seen', () => actions.acknowledge([row]), { 'aria-label': `Seen: ${row.headline.slice(0, 80)}` }),
    );

  /** Many in one line: how many, the newest of them, and where all of them are. */
  const count = (rows, state) =>
    h(
      'div',
      { class: 'alert quiet' },
      icon('stop'),
      h('b', {}, countOf(rows)),
      h('span', { class: 'wide-words' }, 'not seen yet, the newest:'),
      link(rows[0], state),
      h(
        'a',
        { class: 'button', href: writeAddress({ ...state.address, filter: STOPS }), on: { click: (event) => actions.filterLink(event, STOPS) } },
        'Show all',
      ),
      button('All seen', () => actions.acknowledge(state.alerts)),
    );

  return {
    draw(state) {
      if (!changed(state.alerts, state.early, state.address, state.zone)) return;
      const { loud, counted } = voiced(state.alerts, state.early);
      region.hidden = state.alerts.length === 0;
      fill(
        region,
        loud.map((row) => alert(row, state, 'loud')),
        counted.length === 1 && alert(counted[0], state, 'quiet'),
        counted.length > 1 && count(counted, state),
      );
    },
  };
}
