// Goes to addresses: whatever a reader sees is in the address, and Back goes back.
import { closed, opened, readAddress, start, writeAddress } from '../pure/address.js';
import { everything, toggled, without } from '../pure/filters.js';

const TYPING_MS = 220;

/** @param {object} store @param {(address: object, former: object) => void} arrived called after every change of address */
export function createNavigator(store, arrived) {
  let typing = 0;

  function go(address, { replace = false } = {}) {
    const former = store.state.address;
    const to = writeAddress(address);
    if (to !== location.pathname + location.search) history[replace ? 'replaceState' : 'pushState'](null, '', to);
    store.change({ address });
    arrived(address, former);
  }

  addEventListener('popstate', () => {
    const former = store.state.address;
    const address = readAddress(location.search);
    store.change({ address });
    arrived(address, former);
  });

  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0);
  const filterBy = (filter, options) =>
    go({ ...store.state.address, view: store.state.address.view === 'ticker' ? 'ticker' : 'desk', filter }, options);

  return {
    go,
    change: (patch, options) => go({ ...store.state.address, ...patch }, options),
    open: (storyId) => go(opened({ ...store.state.address, view: 'desk' }, storyId), { replace: Boolean(store.state.address.story) }),
    close: () => go(closed(store.state.address)),
    openLink(event, storyId) {
      if (!isPlain(event)) return;
      event.preventDefault();
      go(opened({ ...store.state.address, view: 'desk' }, storyId));
    },
    goTo: (view) => (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      go({ ...start(), filter: store.state.address.filter, view });
    },
    filterLink(event, filter) {
      if (!isPlain(event)) return;
      event.preventDefault();
      filterBy(filter);
    },
    everything: () => filterBy(everything()),
    toggle: (field, value, out) => filterBy(toggled(store.state.address.filter, field, value, out)),
    set: (field, value) => filterBy({ ...store.state.address.filter, [field]: value }),
    dropChip: (chip) => filterBy(without(store.state.address.filter, chip)),
    /** Waits until the reader has stopped typing. */
    search(words) {
      clearTimeout(typing);
      typing = setTimeout(() => filterBy({ ...store.state.address.filter, q: words.trim() }, { replace: true }), TYPING_MS);
    },
    ask(words) {
      clearTimeout(typing);
      typing = setTimeout(() => go({ ...store.state.address, ask: words.trim() }, { replace: true }), TYPING_MS);
    },
  };
}
