// The page's list without a browser: a server that answers what a test says, and tells what the test tells.
import { createDesk } from '../../main/resources/org/wiredesk/monitor/page/act/desk.js';
import { silence } from '../../main/resources/org/wiredesk/monitor/page/pure/wire.js';

const state = (preferences) => ({
  address: { filter: new Proxy({}, { get: () => [] }) },
  wire: silence(),
  alerts: [],
  early: new Set(),
  acknowledged: new Set(),
  now: new Date(),
  preferences: { wishes: { on: false }, ...preferences },
});

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/**
 * Opens a list with these stories.
 * @returns {Promise<object>} `tell(event, row)` sends an event and gives the state after it, `heard` is what the desk told of, `notified` the titles of notifications, `close()` ends it
 */
export async function liveDesk(stories, { preferences = {}, isHeld = false, next = null } = {}) {
  let line;
  const notified = [];
  class Notification {
    static permission = 'granted';
    constructor(title, { body }) {
      notified.push(`${title}: ${body}`);
    }
  }
  Object.assign(globalThis, { window: { Notification }, Notification, addEventListener() {}, removeEventListener() {} });
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  globalThis.fetch = async (path) => {
    if (path.startsWith('/api/stream')) return new Response(new ReadableStream({ start: (controller) => (line = controller) }));
    return Response.json(path.includes('status=KILLED') ? { stories: [] } : { stories, next, total: stories.length, position: 'p0' });
  };
  const store = { state: state(preferences), change: (patch) => (store.state = { ...store.state, ...patch }) };
  const heard = { arrived: [], stopped: [], enriched: [], decided: 0 };
  const desk = createDesk(
    store,
    { isHeld: () => isHeld },
    {
      arrived: (row) => heard.arrived.push(row),
      stopped: (row) => heard.stopped.push(row),
      enriched: (row) => heard.enriched.push(row),
      decided: () => (heard.decided += 1),
      refused() {},
      open() {},
    },
  );
  await desk.load();
  await turns();
  return {
    desk,
    heard,
    notified,
    async tell(event, row) {
      line.enqueue(new TextEncoder().encode(`id: p1\nevent: ${event}\ndata: ${JSON.stringify(row)}\n\n`));
      await turns();
      return store.state;
    },
    close() {
      globalThis.fetch = () => new Promise(() => {});
      line.close();
      return turns();
    },
  };
}
