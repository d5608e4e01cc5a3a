import assert from 'node:assert/strict';
import test from 'node:test';
import { liveDesk } from '../livedesk.mjs';

const row = (storyId, revision = 1, more = {}) => ({
  storyId,
  revision,
  kind: revision === 1 ? 'NEW' : 'UPDATE',
  status: 'USABLE',
  source: 'ap',
  headline: `${storyId} burns`,
  urgency: 4,
  topics: [],
  receivedAt: new Date().toISOString(),
  ...more,
});

test('a kill outside the filter is told of like one inside it, and the list has nothing of it', async () => {
  const live = await liveDesk([row('a')]);
  const kill = row('b', 2, { kind: 'KILL', status: 'KILLED', matches: false });
  const { wire, alerts } = await live.tell('stop', kill);
  assert.deepEqual(
    wire.rows.map((one) => one.storyId),
    ['a'],
  );
  assert.deepEqual([alerts, live.heard.arrived, live.heard.stopped], [[kill], [kill], [kill]]);
  await live.close();
});

test('a kill is told though it came in long ago, as after a sleep of the machine', async () => {
  const live = await liveDesk([row('a')]);
  const kill = row('a', 2, { kind: 'KILL', status: 'KILLED', receivedAt: new Date(Date.now() - 80 * 60_000).toISOString() });
  assert.deepEqual((await live.tell('revision', kill)).alerts, [kill]);
  await live.close();
});

test('a story that meets a filter by topic only when its topics are known comes into the list, and its flash is told', async () => {
  const wishes = { on: true, flashes: true, topics: ['sport'] };
  const live = await liveDesk([row('a')], { preferences: { wishes } });
  const flash = row('b', 1, { urgency: 1, topics: [{ slug: 'sport' }] });
  const { wire } = await live.tell('enriched', flash);
  assert.deepEqual(
    wire.rows.map((one) => one.storyId),
    ['b', 'a'],
  );
  assert.deepEqual(live.heard.arrived, [flash]);
  await live.tell('enriched', flash);
  assert.deepEqual(live.notified, ['Flash: AP: b burns']);
  await live.close();
});

test('a flash without topics is told when they come', async () => {
  const live = await liveDesk([], { preferences: { wishes: { on: true, flashes: true, topics: ['sport'] } } });
  await live.tell('revision', row('b', 1, { urgency: 1 }));
  assert.deepEqual(live.notified, []);
  await live.tell('enriched', row('b', 1, { urgency: 1, topics: [{ slug: 'sport' }] }));
  assert.deepEqual(live.notified, ['Flash: AP: b burns']);
  await live.close();
});

test('what is more known of a story, and what became of items, is told to the one that is read', async () => {
  const live = await liveDesk([row('a')]);
  await live.tell('enriched', row('a', 1, { topics: [{ slug: 'sport' }] }));
  await live.tell('decision', { counts: { DUPLICATE: 1 } });
  assert.deepEqual([live.heard.enriched.length, live.heard.decided, live.heard.arrived.length], [1, 1, 0]);
  await live.close();
});
