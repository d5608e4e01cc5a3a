// Kills and holds at the top of the page, on every view and paused or not, until somebody says that they have seen them.
import { opened, writeAddress } from '../pure/address.js';
import { button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { headline } from './row.js';
import { watcher } from './store.js';
import { dayTime } from './words.js';

/** More alerts than this are told by their number, so that they leave room for the wire. */
const MOST = 3;

/** @param {HTMLElement} region @param {object} actions */
export function createBanner(region, actions) {
  const changed = watcher();

  function alert(row, state) {
    const link = h(
      'a',
      { href: writeAddress(opened({ ...state.address, view: 'desk' }, row.storyId)), on: { click: (event) => actions.openLink(event, row.storyId) } },
      headline(row),
    );
    return h(
      'div',
      { class: `alert ${row.status === 'WITHHELD' ? 'hold' : ''}`, data: { story: row.storyId } },
      icon('stop'),
      h('b', {}, row.status === 'WITHHELD' ? 'WITHHELD' : 'KILL'),
      h('span', {}, row.source.toUpperCase()),
      dayTime(row.receivedAt, { ...state, preferences: { ...state.preferences, ago: false } }),
      link,
      button('Seen', () => actions.acknowledge([row]), { 'aria-label': `Seen: ${row.headline.slice(0, 80)}` }),
    );
  }

  return {
    draw(state) {
      if (!changed(state.alerts, state.address, state.zone)) return;
      region.hidden = state.alerts.length === 0;
      const shown = state.alerts.length > MOST ? MOST - 1 : MOST;
      const rest = state.alerts.length - shown;
      const more =
        rest > 0 &&
        h(
          'div',
          { class: 'alert' },
          h('span', {}, `and ${rest} more`),
          h('a', { href: '/?status=KILLED&status=WITHHELD' }, 'Show all kills and holds'),
          button('All seen', () => actions.acknowledge(state.alerts)),
        );
      fill(
        region,
        state.alerts.slice(0, shown).map((row) => alert(row, state)),
        more,
      );
    },
  };
}
