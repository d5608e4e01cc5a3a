import assert from 'node:assert/strict';
import test from 'node:test';

const storage = new Map();
const listeners = [];
globalThis.localStorage = { getItem: (name) => storage.get(name) ?? null, setItem: (name, value) => storage.set(name, value) };
globalThis.document = { hidden: false };
globalThis.requestAnimationFrame = () => {};
globalThis.addEventListener = (event, listener) => event === 'storage' && listeners.push(listener);
const { createStore } = await import('../../../main/resources/org/wiredesk/monitor/page/view/store.js');

/** Two pages of one browser. */
function pages() {
  storage.clear();
  listeners.length = 0;
  return [createStore(), createStore()];
}
const kept = (name) => JSON.parse(storage.get(`wiredesk.${name}`));
const hear = (key) => listeners.forEach((listener) => listener({ key: `wiredesk.${key}` }));
const saved = ({ saved: all }) => all.map((one) => one.name);

test('one page does not undo what another one kept', () => {
  const [one, other] = pages();
  one.prefer(({ saved: all }) => ({ saved: [...all, { name: 'mine', query: 'source=ap' }] }));
  other.prefer({ ago: true });
  assert.deepEqual([saved(kept('preferences')), kept('preferences').ago], [['mine'], true]);
  other.prefer(({ saved: all }) => ({ saved: [...all, { name: 'too', query: 'source=dpa' }] }));
  assert.deepEqual(saved(kept('preferences')), ['mine', 'too']);
});

test('the other pages follow, but for the shape of their windows', () => {
  const [one, other] = pages();
  one.prefer({ theme: 'dark', zone: 'Asia/Tokyo', rail: false, listWidth: 700 });
  hear('preferences');
  const { theme, rail, listWidth } = other.state.preferences;
  assert.deepEqual([theme, other.state.zone, rail, listWidth], ['dark', 'Asia/Tokyo', true, 430]);
});

test('a kill that was seen on one page is seen on all of them', () => {
  const [one, other] = pages();
  const [a, b, c] = ['a', 'b', 'c'].map((storyId) => ({ storyId, revision: 2 }));
  for (const page of [one, other]) page.change({ alerts: [a, b, c] });
  one.acknowledge([a]);
  other.acknowledge([b]);
  assert.deepEqual(kept('acknowledged'), ['a/2', 'b/2']);
  assert.deepEqual(other.state.alerts, [c]);
  hear('acknowledged');
  assert.deepEqual(one.state.alerts, [c]);
});

test('where storage is full the wishes last as long as the page', () => {
  const [page] = pages();
  const { setItem } = globalThis.localStorage;
  page.prefer({ ago: false, theme: 'light' });
  globalThis.localStorage.setItem = () => {
    throw new Error('refused');
  };
  page.prefer({ ago: true });
  page.prefer({ theme: 'dark' });
  assert.deepEqual([page.state.preferences.ago, page.state.preferences.theme], [true, 'dark']);
  globalThis.localStorage.setItem = setItem;
});
