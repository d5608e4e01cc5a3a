import assert from 'node:assert/strict';
import test from 'node:test';
import {
  choice,
  chips,
  everything,
  filterOf,
  found,
  isEverything,
  queryOf,
  same,
  toggled,
  without,
} from '../../../main/resources/org/wiredesk/monitor/page/pure/filters.js';
import { opened, readAddress, start, writeAddress } from '../../../main/resources/org/wiredesk/monitor/page/pure/address.js';

test('a filter survives the way into an address and back', () => {
  const filter = {
    ...everything(),
    source: ['ap', '-dpa'],
    topic: ['sport'],
    q: '"harbor fire" Kräfte*',
    materiality: 'MATERIAL',
    headlineChanged: 'true',
  };
  assert.ok(same(filterOf(queryOf(filter)), filter));
});

test('equal filters have equal addresses, whatever was chosen first', () => {
  const one = toggled(toggled(everything(), 'source', 'ap'), 'source', 'dpa');
  const other = toggled(toggled(everything(), 'source', 'dpa'), 'source', 'ap');
  assert.equal(queryOf(one).toString(), queryOf(other).toString());
});

test('a value is chosen, let go, left out; never both', () => {
  const chosen = toggled(everything(), 'source', 'ap');
  assert.equal(choice(chosen, 'source', 'ap'), 'in');
  const out = toggled(chosen, 'source', 'ap', true);
  assert.deepEqual(out.source, ['-ap']);
  assert.equal(choice(out, 'source', 'ap'), 'out');
  assert.ok(isEverything(toggled(out, 'source', 'ap', true)));
});

test('nonsense in an address is everything', () => {
  assert.ok(isEverything(filterOf(new URLSearchParams('materiality=constructor&headlineChanged=perhaps&unknown=1'))));
});

test('each narrowing value has a chip, and the chip takes it away', () => {
  let filter = { ...everything(), source: ['ap', '-dpa'], q: 'fire', headlineChanged: 'true' };
  const all = chips(filter);
  assert.deepEqual(
    all.map((chip) => chip.text),
    ['ap', 'dpa', 'Headline changed', 'Words: fire'],
  );
  assert.deepEqual(
    all.map((chip) => chip.out),
    [false, true, false, false],
  );
  for (const chip of all) filter = without(filter, chip);
  assert.ok(isEverything(filter));
});

test('an address survives the way there and back', () => {
  const address = { ...start(), story: 'ap-1 &?#', before: 0, after: 3, tab: 'changes', side: true, filter: { ...everything(), kind: ['KILL'] } };
  assert.deepEqual(readAddress(writeAddress(address).slice(1)), address);
  const asked = { ...start(), view: 'decisions', ask: 'budget', outcome: 'LATE', whose: 'dpa', filter: { ...everything(), source: ['ap'] } };
  assert.deepEqual(readAddress(writeAddress(asked).slice(1)), asked);
  assert.equal(writeAddress(start()), '/');
});

test('what an address says amiss is left at its default', () => {
  const address = readAddress('?view=admin&tab=secret&before=-4&after=x');
  assert.deepEqual(address, start());
});

test('a story opens at its newest revision, with the filter as it was', () => {
  const address = opened({ ...start(), before: 1, after: 2, tab: 'items', side: true }, 'ap-2');
  assert.deepEqual([address.story, address.before, address.after, address.tab, address.side], ['ap-2', -1, -1, '', true]);
});

test('options are found by how their words begin, whatever case and accents', () => {
  const options = [{ name: 'Tübingen' }, { name: 'La Paz' }, { name: 'Lapland' }];
  assert.deepEqual(found(options, ' TUB'), [options[0]]);
  assert.deepEqual(found(options, 'pa'), [options[1]]);
  assert.deepEqual(found(options, ''), options);
});
