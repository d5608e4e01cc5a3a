// Asks for decisions and feeds while their views are open.
import * as api from '../view/api.js';

/** @param {object} store */
export function createAsking(store) {
  let asking = null;

  async function decisions({ ask, outcome, whose }) {
    asking?.abort();
    const mine = (asking = new AbortController());
    const query = new URLSearchParams(Object.entries({ q: ask, outcome, source: whose, limit: '50' }).filter(([, value]) => value));
    store.change({ decisions: { ...store.state.decisions, error: '' } });
    try {
      const answer = await api.decisions(query, mine.signal);
      store.change({ decisions: { list: answer.decisions, next: answer.next, query, raw: {}, error: '' } });
    } catch (failure) {
      if (!mine.signal.aborted) store.change({ decisions: { error: failure.message } });
    }
  }

  async function feeds() {
    const answer = await api.feeds().catch((failure) => failure);
    const known = store.state.feeds;
    store.change({ feeds: answer instanceof Error ? { ...known, error: answer.message } : { ...known, answer, error: '' } });
  }

  return {
    arrivedAt(address, former) {
      const isOther = ['view', 'ask', 'outcome', 'whose'].some((field) => former[field] !== address[field]);
      if (address.view === 'decisions' && (isOther || !store.state.decisions)) decisions(address);
      if (address.view === 'feeds') feeds();
    },
    async olderDecisions() {
      const { list, next, query } = store.state.decisions;
      const answer = await api.decisions(`${query}&cursor=${encodeURIComponent(next)}`).catch(() => null);
      if (answer) store.change({ decisions: { ...store.state.decisions, list: [...list, ...answer.decisions], next: answer.next } });
    },
    async raw(url) {
      const { [url]: known, ...others } = store.state.decisions.raw;
      const item = known ? null : await api.item(url).catch((failure) => failure);
      store.change({ decisions: { ...store.state.decisions, raw: known ? others : { ...others, [url]: item } } });
    },
    async replay(id) {
      const said = await api.replay(id).then(
        () => 'Taken again. Its decision will say what became of it.',
        (failure) => failure.message,
      );
      store.change({ feeds: { ...store.state.feeds, replayed: { ...store.state.feeds.replayed, [id]: said } } });
    },
    feeds,
  };
}
