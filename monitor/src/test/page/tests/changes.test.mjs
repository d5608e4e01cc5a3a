import assert from 'node:assert/strict';
import test from 'node:test';
import { folded, inline, paragraphs, rows, sides } from '../../../main/resources/org/wiredesk/monitor/page/pure/changes.js';
import { marked } from '../../../main/resources/org/wiredesk/monitor/page/pure/mentions.js';

const span = (beforeStart, beforeEnd, afterStart, afterEnd) => ({ change: 'CHANGED', beforeStart, beforeEnd, afterStart, afterEnd });
const written = (pieces) => pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

test('spans are told inline, and apart', () => {
  const [before, after] = ['At least 12 people died.', 'At least 18 people died 🙁.'];
  const spans = [span(9, 11, 9, 11), span(23, 23, 23, 26)];
  assert.equal(written(inline(before, after, spans)), 'At least [-12-]{+18+} people died{+ 🙁+}.');
  assert.equal(written(sides(before, after, spans).before), 'At least [-12-] people died.');
  assert.equal(written(sides(before, after, spans).after), 'At least {+18+} people died{+ 🙁+}.');
});

test('unchanged paragraphs stand where they stood', () => {
  const changes = [
    { change: 'REMOVED', number: null, previousNumber: 2, before: 'b', after: null, spans: [] },
    { change: 'ADDED', number: 3, previousNumber: null, before: null, after: 'new', spans: [] },
  ];
  const all = rows('a\n\nb\n\nc\n\nd', 'a\n\nc\n\nnew\n\nd', changes);
  assert.deepEqual(
    all.map((row) => [row.kind, row.number, row.previousNumber, row.after || row.before]),
    [
      ['SAME', 1, 1, 'a'],
      ['REMOVED', null, 2, 'b'],
      ['SAME', 2, 3, 'c'],
      ['ADDED', 3, null, 'new'],
      ['SAME', 4, 4, 'd'],
    ],
  );
});

test('split, joined and moved paragraphs are not shown a second time as unchanged', () => {
  const changes = [
    { change: 'MOVED', number: 1, previousNumber: 4, before: 'd', after: 'd', spans: [] },
    { change: 'SPLIT', number: 2, previousNumber: 1, before: 'a1 a2', after: 'a1\n\na2', spans: [] },
    { change: 'JOINED', number: 4, previousNumber: 2, before: 'b\n\nc', after: 'b c', spans: [] },
  ];
  const all = rows('a1 a2\n\nb\n\nc\n\nd\n\ne', 'd\n\na1\n\na2\n\nb c\n\ne', changes);
  assert.deepEqual(
    all.map((row) => row.kind),
    ['MOVED', 'SPLIT', 'JOINED', 'SAME'],
  );
  assert.equal(all[3].after, 'e');
});

test('every paragraph of both texts is shown exactly once', () => {
  const changes = [{ change: 'CHANGED', number: 5, previousNumber: 5, before: 'e', after: 'E', spans: [], materiality: 'MATERIAL' }];
  const all = rows('a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng', 'a\n\nb\n\nc\n\nd\n\nE\n\nf\n\ng', changes);
  assert.deepEqual(
    all.map((row) => row.number),
    [1, 2, 3, 4, 5, 6, 7],
  );
  const short = folded(all, false);
  assert.deepEqual(
    short.map((row) => row.kind),
    ['FOLD', 'SAME', 'CHANGED', 'SAME', 'SAME'],
  );
  assert.deepEqual(
    short.map((row) => row.rows?.length),
    [3, undefined, undefined, undefined, undefined],
  );
});

test('changes of looks are folded until somebody wants to see them', () => {
  const changes = [{ change: 'CHANGED', number: 1, previousNumber: 1, before: 'a', after: 'A', spans: [], materiality: 'COSMETIC' }];
  const all = rows('a\n\nb', 'A\n\nb', changes);
  assert.deepEqual(
    folded(all, false).map((row) => row.kind),
    ['FOLD'],
  );
  assert.deepEqual(
    folded(all, true).map((row) => row.kind),
    ['CHANGED', 'SAME'],
  );
});

test('an empty body has no paragraphs', () => {
  assert.deepEqual(paragraphs(''), []);
  assert.deepEqual(rows('', '', []), []);
});

test('names are marked by their offsets, paragraph by paragraph', () => {
  const body = 'Ana Horvat met Bo.\n\nBo left 😀 Split.';
  const entity = (name, ...mentions) => ({ name, mentions: mentions.map(([start, end]) => ({ start, end, text: body.slice(start, end) })) });
  const at = (text, from = 0) => [body.indexOf(text, from), body.indexOf(text, from) + text.length];
  const pieces = marked(body, [
    entity('Ana Horvat', at('Ana Horvat')),
    entity('Bo', at('Bo'), at('Bo', 18)),
    entity('Split', at('Split')),
    entity('Horvat', at('Horvat')),
  ]);
  assert.deepEqual(
    pieces.map((paragraph) => paragraph.map((one) => (one.entity ? `<${one.text}>` : one.text)).join('')),
    ['<Ana Horvat> met <Bo>.', '<Bo> left 😀 <Split>.'],
  );
});

test('mentions that do not fit the text leave it whole', () => {
  const wrong = [
    {
      name: 'x',
      mentions: [
        { start: -1, end: 4 },
        { start: 2, end: 900 },
        { start: 3, end: 3 },
        { start: 2, end: 8 },
      ],
    },
  ];
  assert.deepEqual(
    marked('abcd\n\nefgh', wrong).map((paragraph) => paragraph.map((one) => one.text).join('')),
    ['abcd', 'efgh'],
  );
});
