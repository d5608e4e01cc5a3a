// What a reader can do, by pointer or by key, beyond going to an address.
import { opened, start, writeAddress } from '../pure/address.js';
import { isEverything, queryOf } from '../pure/filters.js';
import { mayNotify } from '../view/notify.js';

/** Where the ticker opens stories: the window that it was opened from, or one new window for all of them. */
const DESK_WINDOW = 'wiredesk-desk';

/** Where there is no room for the filters beside the list. */
export const NARROW = matchMedia('(width < 1080px)');

/** Calls when what has just been changed is drawn. */
const whenDrawn = (act) => requestAnimationFrame(() => requestAnimationFrame(act));

/** @param {object} page its parts; `actions` is where the other actions are found, `say` tells screen readers */
export function createActions({ store, navigator, dialogs, desk, asking, reading, list, story, header, actions, say }) {
  /** @returns {string} a filter's value in words */
  function nameOf(field, value) {
    if (field === 'source') return value.toUpperCase();
    if (field === 'topic') return store.state.choices?.topics.find((topic) => topic.slug === value)?.name ?? value;
    return ['kind', 'status'].includes(field) ? value.toLowerCase() : value;
  }

  return {
    open(storyId, byPointer) {
      store.change({ selected: storyId });
      if (store.state.address.view === 'ticker') return window.open(writeAddress(opened(start(), storyId)), DESK_WINDOW);
      navigator.open(storyId);
      if (byPointer && innerWidth < 820) story.focus();
      return undefined;
    },
    close() {
      const { story: was } = store.state.address;
      navigator.close();
      whenDrawn(() => (list.reveal(was), list.focus(was)));
    },
    openSelected() {
      if (store.state.address.story && store.state.address.story === store.state.selected) return story.focus();
      return store.state.selected && actions.open(store.state.selected, false);
    },
    move(by) {
      const { wire, selected, address } = store.state;
      if (address.view === 'decisions' || address.view === 'feeds' || !wire.rows.length) return;
      const index = wire.rows.findIndex((row) => row.storyId === selected);
      const next = wire.rows[Math.min(wire.rows.length - 1, Math.max(0, index + by))];
      store.change({ selected: next.storyId });
      if (address.story) navigator.open(next.storyId);
      whenDrawn(() => (list.reveal(next.storyId), list.focus(next.storyId)));
    },
    escape() {
      const { address, preferences } = store.state;
      if (document.activeElement?.id === 'search') document.activeElement.blur();
      else if (address.story) actions.close();
      else actions.uncover();
    },
    /** Closes the filters where they lie over the list. */
    uncover: () => store.state.preferences.rail && NARROW.matches && store.prefer({ rail: false }),
    top() {
      desk.release();
      list.untouch();
      whenDrawn(list.toTop);
      if (store.state.wire.rows.length) store.change({ selected: '' });
    },
    bottom() {
      const last = store.state.wire.rows.at(-1);
      if (!last) return;
      store.change({ selected: last.storyId });
      list.reveal(last.storyId);
    },
    raw: (url) => (store.state.address.view === 'decisions' ? asking.raw(url) : reading.raw(url)),
    reload: desk.load,
    rail: () => store.prefer({ rail: !store.state.preferences.rail }),
    times: () => store.prefer({ ago: !store.state.preferences.ago }),
    side: () => navigator.change({ side: !store.state.address.side }, { replace: true }),
    looks: () => store.prefer({ cosmetic: !store.state.preferences.cosmetic }),
    unfold: () => store.prefer({ unfolded: !store.state.preferences.unfolded }),
    view: (view) => navigator.go({ ...start(), filter: store.state.address.filter, view }),
    askOutcome: (outcome) => navigator.change({ outcome }, { replace: true }),
    askSource: (whose) => navigator.change({ whose }, { replace: true }),
    acknowledge: store.acknowledge,
    focusSearch: header.focusSearch,
    help: dialogs.help,
    settings: () => dialogs.settings(actions),
    ticker() {
      window.name = DESK_WINDOW;
      window.open(writeAddress({ ...start(), filter: store.state.address.filter, view: 'ticker' }), 'wiredesk-ticker', 'popup,width=430,height=760');
    },
    async notify(on) {
      const allowed = on && (await mayNotify());
      store.prefer(({ wishes }) => ({ wishes: { ...wishes, on: allowed } }));
      return allowed;
    },
    save() {
      const { filter } = store.state.address;
      if (isEverything(filter)) return say('There is no filter to save.');
      const keepAs = (name) =>
        name &&
        store.prefer(({ saved }) => ({
          rail: true,
          saved: [...saved.filter((one) => one.name !== name), { name, query: queryOf(filter).toString() }],
        }));
      return dialogs.question('Save', 'The filter is kept in this browser, under a name of yours.', 'Name of the filter', 'text', keepAs);
    },
    forget: (name) => store.prefer(({ saved }) => ({ saved: saved.filter((one) => one.name !== name) })),
    copyLink: () => window.navigator.clipboard?.writeText(location.href).then(() => say('The address was copied.')),
    nameOf,
  };
}
