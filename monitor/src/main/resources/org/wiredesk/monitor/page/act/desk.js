// Keeps the list: loads it, follows the stream, and lets nothing move while somebody reads.
import { alerts, isNews, mark } from '../pure/alerts.js';
import { queryOf } from '../pure/filters.js';
import { listener } from '../pure/wishes.js';
import * as wires from '../pure/wire.js';
import * as api from '../view/api.js';
import { notify } from '../view/notify.js';
import { follow } from '../view/stream.js';

const PAGE = 100;
const STOPS = 'status=KILLED&status=WITHHELD&limit=100';

/**
 * @param {object} store @param {{isHeld: () => boolean}} list
 * @param {object} told `arrived(row)` for every revision, be it in the list or a stop outside the filter, `enriched(row)` when more is known of one, `decided()` when items got their decisions, `stopped(row)` for a kill or hold that comes, `refused()` where a token is wanted, `open(storyId)`
 */
export function createDesk(store, list, told) {
  let end = () => {};
  let loading = null;
  let isLoadingOlder = false;
  let isOpened = false;
  const opened = store.state.now;
  const reasonFor = listener();

  const changeWire = (act) => store.change({ wire: act(store.state.wire) });

  async function load() {
    end();
    loading?.abort();
    const mine = (loading = new AbortController());
    const query = queryOf(store.state.address.filter).toString();
    store.change({ loading: true, error: '' });
    try {
      const answer = await api.stories(`${query}&limit=${PAGE}`, mine.signal);
      if (mine.signal.aborted) return;
      store.change({ wire: wires.loaded(store.state.wire, answer), loading: false });
      await lookForStops(answer.stories);
      if (mine.signal.aborted) return;
      end = follow(`${query}&stops=true`, answer.position, { state: connection, message: take });
    } catch (failure) {
      if (mine.signal.aborted) return;
      if (failure.status === 401) told.refused();
      store.change({ loading: false, error: failure.message, connection: 'lost' });
      if (failure.status !== 401 && failure.status !== 400) setTimeout(() => !mine.signal.aborted && load(), 3000);
    }
  }

  function connection(name, refused) {
    store.change({ connection: name });
    if (refused?.status === 401) told.refused();
  }

  function take({ event, id, data }) {
    if (event === 'gap') return gap(JSON.parse(data));
    if (event === 'decision') return told.decided();
    if (!['revision', 'enriched', 'stop'].includes(event)) return undefined;
    const row = JSON.parse(data);
    const isNew = event !== 'enriched' || wires.isMissing(store.state.wire, row);
    if (isNew) {
      if (event !== 'stop') changeWire((wire) => wires.arrived(wire, row, id, list.isHeld()));
      stop(row);
      told.arrived(row);
    } else {
      changeWire((wire) => wires.enriched(wire, row));
      told.enriched(row);
    }
    return notify(row, reasonFor(row, store.state.preferences.wishes, isNew), told.open);
  }

  /** A revision that may be a kill, in the list or outside the filter. */
  function stop(row) {
    const known = store.state.alerts;
    watchStops([row]);
    if (store.state.alerts.includes(row) && !known.includes(row)) told.stopped(row);
  }

  async function gap(what) {
    await load();
    changeWire((wire) => wires.gapped(wire, what));
  }

  function watchStops(rows) {
    const next = alerts(store.state.alerts, rows, store.state.acknowledged);
    if (next !== store.state.alerts) store.change({ alerts: next });
  }

  /** Looks for kills that a filter hides, too; those that are there when the page is opened are early. */
  async function lookForStops(rows) {
    const answer = await api.stories(STOPS).catch(() => ({ stories: [] }));
    const stops = [...answer.stories].reverse();
    watchStops([...rows, ...stops].filter((row) => isNews(row, opened)));
    if (!isOpened) store.change({ early: new Set(store.state.alerts.map(mark)) });
    isOpened = true;
  }

  return {
    load,
    async older() {
      const { wire, address } = store.state;
      if (isLoadingOlder || wire.next === null || wire.trimmed) return;
      isLoadingOlder = true;
      const query = queryOf(address.filter);
      const answer = await api.stories(`${query}&limit=${PAGE}&cursor=${encodeURIComponent(wire.next)}`).catch(() => null);
      isLoadingOlder = false;
      if (answer && store.state.address.filter === address.filter) changeWire((now) => wires.continued(now, answer));
    },
    pause: () => changeWire(store.state.wire.paused ? wires.resumed : wires.paused),
    release: () => changeWire(wires.released),
    gapSeen: () => changeWire((wire) => wires.gapped(wire, null)),
    /** Shows what waits as soon as nobody reads any more. */
    tick() {
      const { wire } = store.state;
      if (wire.waiting.revisions && !wire.paused && !list.isHeld()) changeWire(wires.released);
    },
  };
}
