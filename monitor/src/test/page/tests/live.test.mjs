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
