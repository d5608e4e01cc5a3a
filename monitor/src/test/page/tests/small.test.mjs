import assert from 'node:assert/strict';
import test from 'node:test';
import { alerts, countOf, isNews, voiced } from '../../../main/resources/org/wiredesk/monitor/page/pure/alerts.js';
import { KEYS, actionOf } from '../../../main/resources/org/wiredesk/monitor/page/pure/keys.js';
import { ceiling, line, names, stacked } from '../../../main/resources/org/wiredesk/monitor/page/pure/series.js';
import { patience, reader } from '../../../main/resources/org/wiredesk/monitor/page/pure/sse.js';
import { clipped, parts, short, within } from '../../../main/resources/org/wiredesk/monitor/page/pure/summary.js';
import { listener, worthTelling } from '../../../main/resources/org/wiredesk/monitor/page/pure/wishes.js';
import {
  clock,
  duration,
  full,
  isToday,
  knownZone,
  relative,
  stamp,
  zoneName,
} from '../../../main/resources/org/wiredesk/monitor/page/pure/times.js';

const NOW = new Date('2026-11-23T14:05:09Z');

test('times are told in the zone, and the zone is named', () => {
  assert.equal(clock('2026-11-23T13:00:00Z', 'Europe/Vienna'), '14:00');
  assert.equal(full('2026-11-23T13:00:05Z', 'Europe/Vienna'), '23 Nov 2026, 14:00:05 CET');
  assert.equal(zoneName(NOW, 'Asia/Kolkata'), 'GMT+5:30');
  assert.equal(isToday('2026-11-22T23:30:00Z', NOW, 'Europe/Vienna'), true);
  assert.equal(isToday('2026-11-22T23:30:00Z', NOW, 'UTC'), false);
  assert.equal(stamp('2026-11-22T22:30:00Z', NOW, 'UTC'), '22 Nov 22:30');
  assert.equal(knownZone('Mars/Olympus'), 'UTC');
  assert.deepEqual([clock('', 'UTC'), full('never', 'UTC'), relative('?', NOW)], ['', '', '']);
});

test('how long ago, in words', () => {
  const ago = (seconds) => relative(new Date(NOW - seconds * 1000).toISOString(), NOW);
  assert.deepEqual([0, 44, 60, 3599, 7200, 200_000, -600].map(ago), ['now', '44 s', '1 min', '59 min', '2 h', '2 d', 'in 10 min']);
  assert.equal(duration(-3), '0 s');
});

test('a summary is cut into places, old and new', () => {
  assert.deepEqual(parts('headline; paragraph 3: 12 → 18 dead and 1 more'), [
    { where: 'headline', before: '', after: '' },
    { where: 'paragraph 3', before: '12', after: '18 dead and 1 more' },
  ]);
  assert.deepEqual(['paragraph 3 added', 'editorialNote', 'constructor'].map(short), ['¶ 3 added', 'note to editors', 'constructor']);
  assert.deepEqual(parts(''), []);
});

test('a long text is cut, and never in half a character', () => {
  assert.equal(clipped('abc', 3), 'abc');
  assert.equal(clipped('ab😀d', 3), 'ab…');
  assert.equal(clipped('x'.repeat(1_000_000), 300).length, 301);
});

test('of a long text so much is shown as can be read, be it of few long paragraphs or of many short ones', () => {
  const shown = (count, length, most = 100) => within(Array(count).fill('x'.repeat(length)), (text) => text.length, most).length;
  assert.deepEqual([shown(3, 10), shown(3, 60), shown(3, 500), shown(300_000, 1), shown(0, 0)], [3, 2, 1, 6, 0]);
});

test('events come out whole, however the text is cut', () => {
  const text = 'id: 7\nevent: revision\ndata: {"a":1,\ndata: "b":2}\n\n: still here\n\nevent: gap\r\ndata:x\r\n\r\n';
  for (let size = 1; size < 20; size += 1) {
    const read = reader();
    const found = [];
    for (let at = 0; at < text.length; at += size) found.push(...read(text.slice(at, at + size)));
    assert.deepEqual(
      found.filter((one) => one !== null),
      [
        { event: 'revision', id: '7', data: '{"a":1,\n"b":2}' },
        { event: 'gap', id: null, data: 'x' },
      ],
      `in stretches of ${size}`,
    );
    assert.equal(found.filter((one) => one === null).length, 1);
  }
});

test('the page grows more patient, up to a bound', () => {
  assert.deepEqual([0, 1, 2, 50].map(patience), [500, 1000, 2000, 15_000]);
});

test('a kill is an alert until it is acknowledged, or the story is usable again', () => {
  const kill = { storyId: 'a', revision: 2, kind: 'KILL', status: 'KILLED', receivedAt: NOW.toISOString() };
  const one = alerts([], [kill], new Set());
  assert.deepEqual(one, [kill]);
  assert.equal(alerts(one, [kill], new Set()).length, 1);
  assert.deepEqual(alerts([], [kill], new Set(['a/2'])), []);
  assert.deepEqual(alerts(one, [{ ...kill, revision: 3, kind: 'REINSTATE', status: 'USABLE' }], new Set()), []);
  assert.equal(alerts(one, [{ ...kill, revision: 3, kind: 'ADVISORY' }], new Set())[0].revision, 3);
});

test('of the kills before the page was opened those of the last hour are news, and all that come later', () => {
  const at = (minutes) => isNews({ receivedAt: new Date(NOW.getTime() + minutes * 60_000).toISOString() }, NOW);
  assert.deepEqual([-61, -59, 0, 10, 24 * 60].map(at), [false, true, true, true, true]);
});

test('kills stand one by one while somebody is there, and are counted before that and in numbers', () => {
  const stop = (storyId, status = 'KILLED') => ({ storyId, revision: 2, status });
  const [a, b, c] = [stop('a'), stop('b', 'WITHHELD'), stop('c')];
  assert.deepEqual(voiced([a, b], new Set()), { loud: [a, b], counted: [] });
  assert.deepEqual(voiced([a, b, c], new Set()), { loud: [a], counted: [b, c] });
  assert.deepEqual(voiced([a, b, c], new Set(['b/2', 'c/2'])), { loud: [a], counted: [b, c] });
  assert.deepEqual(voiced([a, b], new Set(['a/2', 'b/1'])), { loud: [b], counted: [a] });
  assert.equal(countOf([a, b, c]), '2 kills and 1 hold');
  assert.equal(countOf([b]), '1 hold');
});

test('what is worth a notification', () => {
  const wishes = { on: true, kills: true, corrections: true, flashes: true, topics: ['sport'] };
  const row = (more) => ({ kind: 'NEW', revision: 1, status: 'USABLE', urgency: null, topics: [], ...more });
  const sport = [{ slug: 'sport' }];
  assert.equal(worthTelling(row({ kind: 'KILL', status: 'KILLED' }), wishes), 'Kill');
  assert.equal(worthTelling(row({ kind: 'KILL', status: 'KILLED', matches: false }), wishes), 'Kill');
  assert.equal(worthTelling(row({ kind: 'CORRECTION' }), wishes), '');
  assert.equal(worthTelling(row({ kind: 'CORRECTION', topics: sport, matches: false }), wishes), '');
  assert.equal(worthTelling(row({ kind: 'CORRECTION', topics: sport }), wishes), 'Correction');
  assert.equal(worthTelling(row({ urgency: 1, topics: sport }), wishes), 'Flash');
  assert.equal(worthTelling(row({ urgency: 1, topics: sport, revision: 2, kind: 'UPDATE' }), wishes), '');
  assert.equal(worthTelling(row({ kind: 'KILL', status: 'KILLED' }), { ...wishes, on: false }), '');
});

test('a flash is told when the topics come by which it was asked for, and once', () => {
  const wishes = { on: true, kills: true, corrections: true, flashes: true, topics: ['sport'] };
  const flash = (...slugs) => ({ storyId: 'a', kind: 'NEW', revision: 1, status: 'USABLE', urgency: 1, topics: slugs.map((slug) => ({ slug })) });
  const reasonFor = listener();
  const said = [
    reasonFor(flash(), wishes, true),
    reasonFor(flash('politics'), wishes, false),
    reasonFor(flash('politics', 'sport'), wishes, false),
    reasonFor(flash('politics', 'sport', 'weather'), wishes, false),
  ];
  assert.deepEqual(said, ['', '', 'Flash', '']);
  assert.equal(reasonFor({ ...flash('sport'), storyId: 'old' }, wishes, false), '');
  assert.equal(reasonFor({ ...flash(), storyId: 'b', urgency: 4 }, wishes, true) + reasonFor({ ...flash('sport'), storyId: 'b' }, wishes, false), '');
});

test('columns are stacked, and nothing is left out of them', () => {
  const minutes = [
    { minute: 'm', bySource: { ap: 3, dpa: 1, pa: 1 } },
    { minute: 'n', bySource: {} },
  ];
  const order = names(minutes, 'bySource', 2);
  assert.deepEqual(order, ['ap', 'others']);
  const { top, columns } = stacked(minutes, 'bySource', order);
  assert.equal(top, 5);
  assert.deepEqual(columns[0].parts, [
    { name: 'ap', from: 0, to: 3 },
    { name: 'others', from: 3, to: 5 },
  ]);
  assert.deepEqual(columns[1].parts, []);
  assert.deepEqual([0, 1, 7, 11, 99, 101].map(ceiling), [1, 1, 8, 20, 100, 200]);
  assert.equal(line([0, 2], 10, 4), 'M0.0 4.0L10.0 0.0');
});

test('keys act where nobody types, and not with Control', () => {
  const key = (name, more = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });
  const body = { tag: 'BODY', editable: false };
  assert.equal(actionOf(key('j'), body, true), 'next');
  assert.equal(actionOf(key('j', { ctrlKey: true }), body, true), '');
  assert.equal(actionOf(key('j'), { tag: 'INPUT', editable: false }, true), '');
  assert.equal(actionOf(key('Escape'), { tag: 'INPUT', editable: false }, false), 'close');
  assert.equal(actionOf(key('j'), body, false), '');
  assert.equal(actionOf(key(' '), { tag: 'BUTTON', editable: false }, true), '');
});

test('no key does two things', () => {
  const keys = KEYS.flatMap((row) => row.keys);
  assert.equal(new Set(keys).size, keys.length);
});
