// The bar at the top: views, search, the state of the connection, the clock, and the tools.
import { VIEWS, start, writeAddress } from '../pure/address.js';
import { seconds, zoneName } from '../pure/times.js';
import { button, fill, h } from './dom.js';
import { icon, mark } from './icons.js';
import { watcher } from './store.js';

const NAMES = { desk: 'Desk', decisions: 'Decisions', feeds: 'Feeds' };
const STATES = { live: 'Live', connecting: 'Connecting', lost: 'Connection lost', waiting: 'Not live', paused: 'Paused' };

/** @param {HTMLElement} bar @param {object} actions */
export function createHeader(bar, actions) {
  const views = h('nav', { class: 'views', 'aria-label': 'Views' });
  const input = h('input', {
    id: 'search',
    type: 'search',
    placeholder: 'Search headlines, texts, names …',
    'aria-label': 'Search the stories; quotation marks for a phrase, an asterisk for a beginning',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '500',
    on: { input: () => actions.search(input.value) },
  });
  const search = h(
    'form',
    { class: 'search', role: 'search', on: { submit: (event) => event.preventDefault() } },
    icon('search'),
    input,
    h('kbd', { 'aria-hidden': 'true' }, '/'),
  );
  const state = h('span', { class: 'state', role: 'status' });
  const clock = h('span', { class: 'clock' });
  const tool = (name, words, action, extra = {}) => button(icon(name), action, { 'aria-label': words, title: words, ...extra });
  bar.append(
    h('a', { class: 'brand', href: '/', 'aria-label': 'Wiredesk: everything' }, mark(), h('span', {}, 'Wiredesk')),
    views,
    search,
    state,
    clock,
    h(
      'div',
      { class: 'tools' },
      tool('window', 'Ticker in a window of its own', () => actions.ticker(), { class: 'wide-only' }),
      tool('gear', 'Settings', () => actions.settings()),
      tool('help', 'Keys and help', () => actions.help()),
    ),
  );
  const changed = { views: watcher(), state: watcher(), search: watcher() };

  return {
    focusSearch: () => input.select() ?? input.focus(),
    draw({ address, connection, wire }) {
      if (changed.views(address.view, address.filter)) {
        fill(
          views,
          VIEWS.filter((view) => NAMES[view]).map((view) =>
            h(
              'a',
              {
                href: writeAddress({ ...start(), filter: address.filter, view }),
                'aria-current': address.view === view ? 'page' : null,
                on: { click: actions.goTo(view) },
              },
              NAMES[view],
            ),
          ),
        );
      }
      const name = connection === 'live' && wire.paused ? 'paused' : connection;
      if (changed.state(name)) {
        state.dataset.state = name;
        state.title = STATES[name];
        fill(state, h('span', { class: 'words' }, STATES[name]));
      }
      if (changed.search(address.filter.q) && document.activeElement !== input) input.value = address.filter.q;
    },
    tick({ now, zone }) {
      clock.textContent = `${seconds(now, zone)} ${zoneName(now, zone)}`;
      clock.title = zone;
    },
  };
}
