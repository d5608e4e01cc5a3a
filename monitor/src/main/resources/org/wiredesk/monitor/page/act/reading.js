// Opens a story, compares its revisions, and says so when a new one comes in while it is being read.
import { compared, former, further } from '../pure/history.js';
import * as api from '../view/api.js';

/** @param {object} store @param {object} navigator */
export function createReading(store, navigator) {
  let asking = null;

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

  return {
    arrivedAt(address) {
      if (address.story && address.view === 'desk') open(address);
      else if (store.state.story) store.change({ story: null });
    },
    /** A revision came in of whatever story. */
    heard(row) {
      const { story } = store.state;
      if (!story?.data || story.id !== row.storyId || row.revision <= story.data.row.revision) return;
      patch({ news: row, isStale: true, data: { ...story.data, row: { ...story.data.row, status: row.status, statedReason: row.statedReason } } });
    },
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
