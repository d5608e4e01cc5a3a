import assert from 'node:assert/strict';
import test from 'node:test';
import { createAsking } from '../../../main/resources/org/wiredesk/monitor/page/act/asking.js';
import { start } from '../../../main/resources/org/wiredesk/monitor/page/pure/address.js';

test('decisions are asked for by words, outcome and source, and anew when one of them is another', async () => {
  const asked = [];
  globalThis.fetch = async (path) => asked.push(path) && Response.json({ decisions: [], next: null });
  const store = { state: { decisions: null }, change: (patch) => (store.state = { ...store.state, ...patch }) };
  const asking = createAsking(store);
  const view = { ...start(), view: 'decisions' };
  const way = [start(), view, { ...view, whose: 'dpa' }, { ...view, whose: 'dpa', ask: 'budget', outcome: 'LATE' }];
  for (let step = 1; step < way.length; step += 1) {
    asking.arrivedAt(way[step], way[step - 1]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  asking.arrivedAt(way.at(-1), way.at(-1));
  assert.deepEqual(
    asked.map((path) => path.slice('/api/decisions?'.length)),
    ['limit=50', 'source=dpa&limit=50', 'q=budget&outcome=LATE&source=dpa&limit=50'],
  );
});
