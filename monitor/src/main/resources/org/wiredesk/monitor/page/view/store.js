// The page's state in one place. Whoever changes it says so; all that is drawn is drawn from it, at most once a frame.
import { start } from '../pure/address.js';
import { keptMarks, mark } from '../pure/alerts.js';
import { knownZone } from '../pure/times.js';
import { silence } from '../pure/wire.js';
import { keep, kept, onKept } from './kept.js';

const PREFERENCES = 'wiredesk.preferences';
const ACKNOWLEDGED = 'wiredesk.acknowledged';
/** Every window has its own. */
const OF_THE_WINDOW = ['rail', 'listWidth'];

const DEFAULTS = {
  theme: 'system',
  density: 'comfortable',
  rail: true,
  ago: false,
  singleKeys: true,
  cosmetic: false,
  unfolded: false,
  listWidth: 430,
  saved: [],
  wishes: { on: false, kills: true, corrections: true, flashes: true, topics: [] },
};

/** @returns {object} the state with which the page starts */
export function firstState() {
  return {
    address: start(),
    wire: silence(),
    loading: true,
    error: '',
    needsToken: false,
    me: { privileged: false, authRequired: false, zone: 'UTC', version: '' },
    zone: 'UTC',
    now: new Date(),
    choices: null,
    connection: 'connecting',
    selected: '',
    alerts: [],
    early: new Set(),
    acknowledged: new Set(kept(ACKNOWLEDGED, [])),
    story: null,
    decisions: null,
    feeds: null,
    preferences: { ...DEFAULTS, ...kept(PREFERENCES, {}) },
  };
}

/** @returns {{state: object, change: (patch: object) => void, drawWith: (draw: (state: object) => void) => void}} */
export function createStore() {
  const drawers = [];
  let isQueued = false;
  let canKeep = true;

  /** Those of this page, and over them what other pages of this browser have kept since. */
  function preferences() {
    const own = Object.fromEntries(OF_THE_WINDOW.map((name) => [name, store.state.preferences[name]]));
    return { ...store.state.preferences, ...(canKeep ? kept(PREFERENCES, {}) : {}), ...own };
  }

  const follow = (now) => store.change({ preferences: now, zone: knownZone(now.zone || store.state.me.zone) });

  function see(marks) {
    const acknowledged = new Set([...store.state.acknowledged, ...kept(ACKNOWLEDGED, []), ...marks]);
    store.change({ acknowledged, alerts: store.state.alerts.filter((row) => !acknowledged.has(mark(row))) });
  }

  const store = {
    state: firstState(),
    change(patch) {
      store.state = { ...store.state, ...patch };
      if (isQueued) return;
      isQueued = true;
      const draw = () => {
        isQueued = false;
        for (const drawer of drawers) drawer(store.state);
      };
      if (document.hidden) setTimeout(draw, 250);
      else requestAnimationFrame(draw);
    },
    /** @param {object|((now: object) => object)} patch what the reader wants from now on, perhaps made of what they wanted so far, on whatever page of this browser */
    prefer(patch) {
      const now = preferences();
      const wanted = typeof patch === 'function' ? patch(now) : patch;
      canKeep = keep(PREFERENCES, { ...kept(PREFERENCES, {}), ...wanted });
      follow({ ...now, ...wanted });
    },
    /** The reader has seen these alerts. */
    acknowledge(rows) {
      see(rows.map(mark));
      keep(ACKNOWLEDGED, keptMarks(store.state.acknowledged));
    },
    drawWith: (draw) => drawers.push(draw),
  };
  onKept([PREFERENCES, ACKNOWLEDGED], () => {
    follow(preferences());
    see([]);
  });
  return store;
}

/** @returns {(...inputs: any[]) => boolean} whether any of its inputs is another than the last time */
export function watcher() {
  let last = null;
  return (...inputs) => {
    const isNew = last === null || inputs.some((input, index) => input !== last[index]);
    last = inputs;
    return isNew;
  };
}
