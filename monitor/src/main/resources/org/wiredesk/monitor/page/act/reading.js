// Opens a story, compares its revisions, and says so when a new one comes in while it is being read.
import { compared, former, further } from '../pure/history.js';
import * as api from '../view/api.js';

/** How soon the open story is asked for again, in milliseconds: when more is known of it, and when something became of some item, which may be one of its own. */
const SOON = { enriched: 400, decided: 5000 };

/** @param {object} store @param {object} navigator @param {{enriched: number, decided: number}} [soon] */
export function createReading(store, navigator, soon = SOON) {
  let asking = null;
  let again = null;

  const patch = (change) => store.state.story && store.change({ story: { ...store.state.story, ...change } });

  async function open(address) {
    asking?.abort();
    const mine = (asking = new AbortController());
    const { story: id, before, after } = address;
    const known = store.state.story?.id === id ? store.state.story : { id, data: null, diff: null, raw: {}, item: '', news: null };
    store.change({ story: { ...known, before, after, error: '', tab: tabOf(address, known.data) } });
    try {
      const data = known.data && !known.isStale ? known.data : await api.story(id, mine.signal);
      if (mine.signal.aborted) return;
      patch({ data, isStale: false, tab: tabOf(address, data) });
      const pair = compared(store.state.story);
      if (known.diff?.from === pair.before && known.diff?.to === pair.after && known.data === data) return;
      const diff = await api.diff(id, pair.before, pair.after, mine.signal);
      if (!mine.signal.aborted) patch({ diff });
    } catch (failure) {
      if (!mine.signal.aborted) patch({ error: failure.message });
    }
  }

  /** A story with one revision opens with its text, one with a history with what changed last. */
  const tabOf = (address, data) => address.tab || (!data || data.revisions.length > 1 ? 'changes' : 'text');

  /** Asks for the open story once more in so many milliseconds, or sooner if that was to be. */
  function askAgain(milliseconds) {
    const at = performance.now() + milliseconds;
    if (again && again.at <= at) return;
    clearTimeout(again?.timer);
    again = { at, timer: setTimeout(refresh, milliseconds) };
  }

  /** Brings what became known of the story that is read, and leaves its revisions as they stand. */
  async function refresh() {
    again = null;
    const { id, data, error } = store.state.story ?? {};
    if (id && !data && !error) askAgain(soon.enriched);
    if (!data) return;
    const fresh = await api.story(id).catch(() => null);
    if (!fresh || store.state.story?.data !== data) return;
    if (fresh.row.revision > data.row.revision) announce(fresh.row);
    else if (JSON.stringify(fresh) !== JSON.stringify(data)) patch({ data: fresh });
  }

  function announce(row) {
    const { data, news } = store.state.story;
    if (news?.revision >= row.revision) return;
    patch({ news: row, data: { ...data, row: { ...data.row, status: row.status, statedReason: row.statedReason } } });
  }

  const isOpen = (row) => store.state.story?.id === row.storyId;

  return {
    arrivedAt(address) {
      if (address.story && address.view === 'desk') open(address);
      else if (store.state.story) store.change({ story: null });
    },
    /** A revision came in of whatever story. */
    heard(row) {
      if (!isOpen(row)) return;
      const { data } = store.state.story;
      if (!data) askAgain(soon.enriched);
      else if (row.revision > data.row.revision) announce(row);
    },
    /** More is known of a story: its topics, the names in it. */
    heardMore: (row) => isOpen(row) && askAgain(soon.enriched),
    /** Something became of some item. */
    heardOfDecisions: () => store.state.story && askAgain(soon.decided),
    showNews() {
      patch({ news: null, isStale: true });
      navigator.change({ before: -1, after: -1, tab: '' }, { replace: true });
    },
    compare: (before, after) =>
      navigator.change({ before: Math.min(before, after), after: Math.max(before, after), tab: 'changes' }, { replace: true }),
    tab: (tab) => navigator.change({ tab }, { replace: true }),
    showItem(itemId) {
      patch({ item: itemId });
      navigator.change({ tab: 'items' }, { replace: true });
    },
    step(by) {
      const { story } = store.state;
      if (!story?.data) return;
      const { revisions } = story.data;
      const after = further(revisions, compared(story).after, by);
      if (after > 0) navigator.change({ before: former(revisions, after), after, tab: 'changes' }, { replace: true });
    },
    async raw(url) {
      const { [url]: known, ...others } = store.state.story.raw;
      if (known) return patch({ raw: others });
      const item = await api.item(url).catch((failure) => failure);
      return patch({ raw: { ...store.state.story?.raw, [url]: item } });
    },
  };
}
