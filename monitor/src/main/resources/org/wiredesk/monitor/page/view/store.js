// The page's state in one place. Whoever changes it says so; all that is drawn is drawn from it, at most once a frame.
import { start } from '../pure/address.js';
import { silence } from '../pure/wire.js';

const PREFERENCES = 'wiredesk.preferences';
const ACKNOWLEDGED = 'wiredesk.acknowledged';

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

function kept(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps something for the next visit; without storage it lasts as long as the page. */
export function keep(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A browser may refuse storage; the page works without it.
  }
}

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
    prefer(patch) {
      const preferences = { ...store.state.preferences, ...patch };
      keep(PREFERENCES, preferences);
      store.change({ preferences });
    },
    acknowledge(marks) {
      const acknowledged = new Set([...store.state.acknowledged, ...marks]);
      keep(ACKNOWLEDGED, [...acknowledged].slice(-500));
      store.change({ acknowledged });
    },
    drawWith: (draw) => drawers.push(draw),
  };
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
