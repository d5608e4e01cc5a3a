// Lets keys act, by the table in pure/keys.js.
import { TABS } from '../pure/address.js';
import { actionOf } from '../pure/keys.js';

const SCROLLING = ['ArrowDown', 'ArrowUp', 'Home', 'End', ' '];

/** @param {object} store @param {object} actions @param {{isOpen: () => boolean}} dialogs */
export function listenToKeys(store, actions, dialogs) {
  const acts = {
    next: () => actions.move(1),
    previous: () => actions.move(-1),
    open: actions.openSelected,
    close: actions.escape,
    top: actions.top,
    bottom: actions.bottom,
    pause: actions.pause,
    older: () => actions.step(-1),
    newer: () => actions.step(1),
    side: actions.side,
    looks: actions.looks,
    unfold: actions.unfold,
    search: actions.focusSearch,
    filters: actions.rail,
    save: actions.save,
    times: actions.times,
    ticker: actions.ticker,
    desk: () => actions.view('desk'),
    decisions: () => actions.view('decisions'),
    feeds: () => actions.view('feeds'),
    dismiss: () => actions.acknowledge(store.state.alerts),
    help: actions.help,
  };
  for (const tab of TABS) acts[tab] = () => store.state.address.story && actions.tab(tab);

  addEventListener('keydown', (event) => {
    if (dialogs.isOpen() || event.defaultPrevented) return;
    const element = event.target instanceof Element ? event.target : document.body;
    const action = actionOf(event, { tag: element.tagName, editable: element.isContentEditable }, store.state.preferences.singleKeys);
    if (!acts[action]) return;
    const isReading = element.closest('.story-pane, .records-pane, .rail') !== null || ['tab', 'separator'].includes(element.getAttribute('role'));
    if (isReading && SCROLLING.includes(event.key)) return;
    if (action !== 'close') event.preventDefault();
    acts[action]();
  });
}
