import assert from 'node:assert/strict';
import test from 'node:test';
import { compared, former, further } from '../../../main/resources/org/wiredesk/monitor/page/pure/history.js';

const revisions = (...numbers) => numbers.map((revision) => ({ revision }));
const looked = (numbers, before = -1, after = -1) => compared({ data: { revisions: revisions(...numbers) }, before, after });

test('the newest revision is compared with the one before it, whatever their numbers', () => {
  assert.deepEqual(looked([1, 2, 3]), { before: 2, after: 3 });
  assert.deepEqual(looked([1, 3]), { before: 1, after: 3 });
  assert.deepEqual(looked([5]), { before: 0, after: 5 });
  assert.deepEqual(looked([1]), { before: 0, after: 1 });
});

test('an address may name two revisions; those that are not there are replaced by ones that are', () => {
  assert.deepEqual(looked([1, 2, 3], 1, 3), { before: 1, after: 3 });
  assert.deepEqual(looked([1, 2, 3], 0, 2), { before: 0, after: 2 });
  assert.deepEqual(looked([1, 3, 4], 2, 3), { before: 1, after: 3 });
  assert.deepEqual(looked([1, 3], 1, 2), { before: 1, after: 3 });
  assert.deepEqual(looked([1, 3], 3, 1), { before: 0, after: 1 });
});

test('from one revision to the next, over those that are not there', () => {
  const all = revisions(2, 3, 7);
  assert.deepEqual([further(all, 3, 1), further(all, 3, -1), further(all, 7, 1), further(all, 2, -1)], [7, 2, 0, 0]);
  assert.deepEqual([former(all, 7), former(all, 2)], [3, 0]);
});
