import assert from 'node:assert/strict';
import test from 'node:test';
import { createReading } from '../../../main/resources/org/wiredesk/monitor/page/act/reading.js';

const soon = { enriched: 1, decided: 2 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 15));
const row = (revision, more = {}) => ({ storyId: 'a', revision, status: 'USABLE', statedReason: null, ...more });
const answer = (revision, more = {}) => ({
  row: row(revision),
  revisions: Array.from({ length: revision }, (_, index) => ({ revision: index + 1 })),
  items: [],
  deliveries: [],
  ...more,
});

/** A reader with story `a` open; `server.story` is what the server answers from then on. */
async function reader(story) {
  const server = { story, asked: 0 };
  globalThis.fetch = async (path) => {
    if (path.includes('/diff')) return Response.json({ from: 0, to: 1 });
    server.asked += 1;
    return Response.json(server.story);
  };
  const store = { state: { story: null }, change: (patch) => (store.state = { ...store.state, ...patch }) };
  const address = { story: 'a', view: 'desk', before: -1, after: -1, tab: '' };
  const navigator = { change: () => reading.arrivedAt(address) };
  const reading = createReading(store, navigator, soon);
  reading.arrivedAt(address);
  await settled();
  return { server, store, reading };
}

test('the open story gets its topics when they are known, and stays as it was where nothing is new', async () => {
  const { server, store, reading } = await reader(answer(1));
  const before = store.state.story;
  reading.heardMore(row(1));
  await settled();
  assert.equal(store.state.story, before);
  server.story = answer(1, { deliveries: [{ topic: 'sport' }] });
  reading.heardMore(row(1));
  reading.heardMore(row(1));
  await settled();
  assert.deepEqual(store.state.story.data.deliveries, [{ topic: 'sport' }]);
  assert.equal(server.asked, 3);
});

test('what comes of another story is not asked for', async () => {
  const { server, reading } = await reader(answer(1));
  reading.heardMore({ ...row(1), storyId: 'b' });
  await settled();
  assert.equal(server.asked, 1);
});

test('an item that changed nothing appears in the history of the open story', async () => {
  const { server, store, reading } = await reader(answer(1));
  server.story = answer(1, { items: [{ decision: { outcome: 'DUPLICATE' } }] });
  reading.heardOfDecisions();
  await settled();
  assert.equal(store.state.story.data.items.length, 1);
});

test('a new revision is announced, and shown when it is asked for', async () => {
  const { server, store, reading } = await reader(answer(1));
  server.story = answer(2);
  reading.heardOfDecisions();
  await settled();
  const announced = store.state.story;
  assert.deepEqual([announced.news.revision, announced.data.revisions.length], [2, 1]);
  reading.heardOfDecisions();
  await settled();
  assert.equal(store.state.story, announced);
  reading.showNews();
  await settled();
  assert.deepEqual([store.state.story.news, store.state.story.data.revisions.length], [null, 2]);
});

test('a kill marks the open story at once', async () => {
  const { store, reading } = await reader(answer(1));
  reading.heard(row(2, { status: 'KILLED', statedReason: 'wrong man', matches: false }));
  assert.deepEqual([store.state.story.data.row.status, store.state.story.news.revision], ['KILLED', 2]);
});
