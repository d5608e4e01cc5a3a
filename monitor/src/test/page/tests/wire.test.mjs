import assert from 'node:assert/strict';
import test from 'node:test';
import { counts } from '../../../main/resources/org/wiredesk/monitor/page/pure/waiting.js';
import * as wires from '../../../main/resources/org/wiredesk/monitor/page/pure/wire.js';

const row = (storyId, revision = 1, more = {}) => ({ storyId, revision, kind: revision === 1 ? 'NEW' : 'UPDATE', status: 'USABLE', ...more });
const listOf = (...rows) => wires.loaded(wires.silence(), { stories: rows, next: null, total: rows.length, position: 'p0' });
const shown = (wire) => wire.rows.map((one) => `${one.storyId}/${one.revision}`);
const arrive = (wire, one, held = false, position = 'p1') => wires.arrived(wire, one, position, held);

test('a new revision takes its story to the top, and there is one row a story', () => {
  const wire = arrive(arrive(listOf(row('a'), row('b')), row('b', 2)), row('c'));
  assert.deepEqual(shown(wire), ['c/1', 'b/2', 'a/1']);
  assert.equal(wire.total, 3);
  assert.equal(wire.position, 'p1');
});

test('what is older than what is shown changes nothing', () => {
  assert.deepEqual(shown(arrive(listOf(row('a', 3)), row('a', 2))), ['a/3']);
});

test('while the list is read nothing moves: new stories wait, known ones are mended in their place', () => {
  const wire = arrive(arrive(listOf(row('a'), row('b')), row('b', 2), true), row('c'), true);
  assert.deepEqual(shown(wire), ['a/1', 'b/2']);
  assert.deepEqual(counts(wire.waiting), { revisions: 2, stories: 2, stops: 0 });
  const after = wires.released(wire);
  assert.deepEqual(shown(after), ['c/1', 'b/2', 'a/1']);
  assert.equal(after.total, 3);
  assert.equal(after.waiting.revisions, 0);
});

test('a pause keeps and counts every revision, and shows none', () => {
  const wire = [row('b', 2), row('b', 3), row('c')].reduce((so, one) => arrive(so, one), wires.paused(listOf(row('a'), row('b'))));
  assert.deepEqual(shown(wire), ['a/1', 'b/1']);
  assert.deepEqual(counts(wire.waiting), { revisions: 3, stories: 2, stops: 0 });
  const after = wires.resumed(wire);
  assert.deepEqual(shown(after), ['c/1', 'b/3', 'a/1']);
  assert.equal(after.total, 3);
  assert.equal(after.paused, false);
});

test('a kill is shown in its place even during a pause', () => {
  const wire = arrive(wires.paused(listOf(row('a'), row('b'))), row('b', 2, { kind: 'KILL', status: 'KILLED' }));
  assert.deepEqual(shown(wire), ['a/1', 'b/2']);
  assert.equal(wire.rows[1].status, 'KILLED');
  assert.equal(counts(wire.waiting).stops, 1);
});

test('a kill that leaves the filter marks its story all the same while nothing moves, and leaves with what waits', () => {
  const kill = row('b', 2, { kind: 'KILL', status: 'KILLED', matches: false });
  const list = listOf(row('a'), row('b'));
  for (const wire of [arrive(wires.paused(list), kill), arrive(list, kill, true)]) {
    assert.deepEqual(
      wire.rows.map((one) => one.status),
      ['USABLE', 'KILLED'],
    );
    const after = wires.resumed(wire);
    assert.deepEqual(shown(after), ['a/1']);
    assert.equal(after.total, 1);
  }
});

test('what comes twice after a lost connection is counted once', () => {
  const wire = arrive(arrive(wires.paused(listOf(row('a'))), row('a', 2)), row('a', 2));
  assert.equal(wire.waiting.revisions, 1);
});

test('a story that leaves the filter leaves the list, at once or with what waited', () => {
  const gone = row('a', 2, { matches: false });
  assert.deepEqual(shown(arrive(listOf(row('a'), row('b')), gone)), ['b/1']);
  const held = arrive(listOf(row('a'), row('b')), gone, true);
  assert.deepEqual(shown(held), ['a/1', 'b/1']);
  assert.deepEqual(shown(wires.released(held)), ['b/1']);
  assert.equal(wires.released(held).total, 1);
});

test('names that come later do not move a row, whether it is shown or waits', () => {
  const wire = wires.enriched(arrive(wires.paused(listOf(row('a'), row('b'))), row('c')), row('b', 1, { entities: ['x'] }));
  assert.deepEqual(wire.rows[1].entities, ['x']);
  assert.deepEqual(wires.enriched(wire, row('c', 1, { entities: ['y'] })).waiting.newest.get('c').entities, ['y']);
  assert.deepEqual(shown(wires.enriched(wire, row('b', 9))), ['a/1', 'b/1']);
});

test('a revision that is told again may know more, and may be in the filter again', () => {
  const list = listOf(row('a'), row('b'));
  assert.deepEqual(arrive(list, row('b', 1, { topics: ['x'] })).rows[1].topics, ['x']);
  const left = wires.enriched(list, row('b', 1, { matches: false }));
  assert.equal(left.total, 1);
  const back = arrive(left, row('b'));
  assert.deepEqual([back.total, back.rows[1].matches], [2, undefined]);
});

test('a story that meets the filter only by its names is one that the list should have', () => {
  const at = (storyId, hour, more = {}) => row(storyId, 1, { receivedAt: `2026-11-23T${hour}:00:00Z`, ...more });
  const whole = listOf(at('a', '14'), at('b', '12'));
  const waits = arrive(wires.paused(whole), at('c', '15'));
  const cut = { ...whole, next: 'n' };
  assert.equal(wires.isMissing(whole, at('new', '15')), true);
  assert.equal(wires.isMissing(whole, at('old', '10')), true);
  assert.equal(wires.isMissing(cut, at('new', '13')), true);
  assert.equal(wires.isMissing(cut, at('below', '10')), false);
  assert.equal(wires.isMissing({ ...whole, trimmed: true }, at('below', '10')), false);
  assert.equal(wires.isMissing(whole, at('a', '14')), false);
  assert.equal(wires.isMissing(waits, at('c', '15')), false);
  assert.equal(wires.isMissing(whole, at('left', '15', { matches: false })), false);
});

test('older stories go below, without those that are there already', () => {
  const wire = wires.continued({ ...listOf(row('a', 2)), next: 'n' }, { stories: [row('a', 1), row('z')], next: null });
  assert.deepEqual(shown(wire), ['a/2', 'z/1']);
  assert.equal(wire.next, null);
});

test('the stories are counted that match, whether they are loaded or not', () => {
  const part = { ...listOf(row('a')), total: 300, next: 'n' };
  const totals = (wire, ...rows) => rows.map((one) => (wire = arrive(wire, one)).total);
  assert.deepEqual(totals(part, row('below', 7), row('below', 8), row('new')), [300, 300, 301]);
  assert.deepEqual(totals(part, row('below', 7, { matches: false }), row('a', 2, { matches: false })), [299, 298]);
  assert.deepEqual(totals(listOf(row('a')), row('hidden until now', 3)), [2]);
  const waits = [row('below', 7), row('new'), row('new', 2), row('brief'), row('brief', 2, { matches: false })];
  assert.equal(wires.resumed(waits.reduce((so, one) => arrive(so, one), wires.paused(part))).total, 301);
});

test('a list too long is cut at its end, and says so', () => {
  const rows = Array.from({ length: wires.MOST_ROWS }, (_, index) => row(`s${index}`));
  const wire = arrive(listOf(...rows), row('new'));
  assert.equal(wire.rows.length, wires.MOST_ROWS);
  assert.equal(wire.rows[0].storyId, 'new');
  assert.equal(wire.trimmed, true);
});

test('loading anew keeps a pause and forgets what waited', () => {
  const wire = wires.loaded(arrive(wires.paused(listOf(row('a'))), row('b')), {
    stories: [row('b'), row('a')],
    next: null,
    total: 2,
    position: 'p9',
  });
  assert.equal(wire.paused, true);
  assert.deepEqual([wire.waiting.revisions, wire.position], [0, 'p9']);
});

test('says how many stories there are, as far as they were counted', () => {
  assert.equal(wires.counted(0), '0 stories');
  assert.equal(wires.counted(1), '1 story');
  assert.equal(wires.counted(9999), '9,999 stories');
  assert.equal(wires.counted(10000), '10,000+ stories');
  assert.equal(wires.counted(10003), '10,000+ stories');
});

const many = (wire, count) => {
  for (let index = 0; index < count; index += 1) wire = arrive(wire, row(`s${index}`));
  return wire;
};

test('nothing of a list grows with the day', () => {
  const morning = Array.from({ length: wires.MOST_ROWS }, (_, index) => row(`morning${index}`));
  const wire = many(listOf(...morning), 50);
  const sizes = Object.values(wire).map((one) => (typeof one === 'object' ? (one?.size ?? one?.length ?? 0) : 0));
  assert.equal(
    sizes.reduce((sum, one) => sum + one, 0),
    wires.MOST_ROWS,
  );
});

test('a long pause is taken and released at once', () => {
  const from = performance.now();
  const wire = many(wires.paused(listOf()), 4000);
  assert.equal(counts(wire.waiting).stories, 4000);
  assert.equal(wires.resumed(wire).total, 4000);
  assert.ok(performance.now() - from < 2000, `took ${Math.round(performance.now() - from)} ms`);
});
