// Puts the page together: state, views, actions, keys and the clock.
import { readAddress, start, writeAddress } from './pure/address.js';
import { isEverything, queryOf, same } from './pure/filters.js';
import { knownZone } from './pure/times.js';
import { createAsking } from './act/asking.js';
import { createDesk } from './act/desk.js';
import { listenToKeys } from './act/keyboard.js';
import { createNavigator } from './act/navigate.js';
import { createReading } from './act/reading.js';
import { createSplitter } from './act/splitter.js';
import * as api from './view/api.js';
import { createBanner } from './view/banner.js';
import { createDecisions } from './view/decisions.js';
import { createDialogs } from './view/dialogs.js';
import { createFeeds } from './view/feeds.js';
import { createHeader } from './view/header.js';
import { createList } from './view/list.js';
import { mayNotify } from './view/notify.js';
import { createRail } from './view/rail.js';
import { createStore } from './view/store.js';
import { createStory } from './view/story.js';

const FEEDS_MS = 5000;
const CHOICES_MS = 30_000;

const at = (id) => document.getElementById(id);
const store = createStore();
const actions = {};
const navigator_ = createNavigator(store, arrivedAt);
const dialogs = createDialogs(at('dialog'), store);
const list = createList(at('list-pane'), actions);
const story = createStory(at('story-pane'), actions);
const reading = createReading(store, navigator_);
const asking = createAsking(store);
const desk = createDesk(store, list, { arrived: reading.heard, refused: askForToken, open: (storyId) => navigator_.open(storyId) });
const header = createHeader(at('top'), actions);
const records = at('records-pane');
const views = [header, createBanner(at('alerts'), actions), createRail(at('rail'), actions), list, story, createDecisions(records, actions), createFeeds(records, actions), createSplitter(at('splitter'), store)];

Object.assign(actions, navigator_, desk, asking, reading, {
  open(storyId, byPointer) {
    store.change({ selected: storyId });
    navigator_.open(storyId);
    if (byPointer && innerWidth < 820) story.focus();
  },
  close() {
    const { story: was } = store.state.address;
    navigator_.close();
    requestAnimationFrame(() => requestAnimationFrame(() => (list.reveal(was), list.focus(was))));
  },
  openSelected() {
    if (store.state.address.story && store.state.address.story === store.state.selected) return story.focus();
    return store.state.selected && actions.open(store.state.selected, false);
  },
  move(by) {
    const { wire, selected, address } = store.state;
    if (address.view === 'decisions' || address.view === 'feeds' || !wire.rows.length) return;
    const index = wire.rows.findIndex((row) => row.storyId === selected);
    const next = wire.rows[Math.min(wire.rows.length - 1, Math.max(0, index + by))];
    store.change({ selected: next.storyId });
    if (address.story) navigator_.open(next.storyId);
    requestAnimationFrame(() => requestAnimationFrame(() => (list.reveal(next.storyId), list.focus(next.storyId))));
  },
  escape() {
    const { address, preferences } = store.state;
    if (document.activeElement?.id === 'search') document.activeElement.blur();
    else if (address.story) actions.close();
    else if (preferences.rail && innerWidth < 1080) store.prefer({ rail: false });
  },
  top() {
    desk.release();
    list.untouch();
    requestAnimationFrame(() => requestAnimationFrame(list.toTop));
    if (store.state.wire.rows.length) store.change({ selected: '' });
  },
  bottom() {
    const last = store.state.wire.rows.at(-1);
    if (!last) return;
    store.change({ selected: last.storyId });
    list.reveal(last.storyId);
  },
  raw: (url) => (store.state.address.view === 'decisions' ? asking.raw(url) : reading.raw(url)),
  reload: desk.load,
  rail: () => store.prefer({ rail: !store.state.preferences.rail }),
  times: () => store.prefer({ ago: !store.state.preferences.ago }),
  side: () => navigator_.change({ side: !store.state.address.side }, { replace: true }),
  looks: () => store.prefer({ cosmetic: !store.state.preferences.cosmetic }),
  unfold: () => store.prefer({ unfolded: !store.state.preferences.unfolded }),
  view: (view) => navigator_.go({ ...start(), filter: store.state.address.filter, view }),
  askOutcome: (outcome) => navigator_.change({ outcome }, { replace: true }),
  focusSearch: header.focusSearch,
  help: dialogs.help,
  settings: () => dialogs.settings(actions),
  ticker: () => open(writeAddress({ ...start(), filter: store.state.address.filter, view: 'ticker' }), 'wiredesk-ticker', 'popup,width=430,height=760'),
  zone: (zone) => (store.prefer({ zone }), store.change({ zone: knownZone(zone || store.state.me.zone) })),
  async notify(on) {
    const allowed = on && (await mayNotify());
    store.prefer({ wishes: { ...store.state.preferences.wishes, on: allowed } });
    say(on && !allowed ? 'The browser does not allow notifications from this page.' : '');
  },
  save() {
    const { filter } = store.state.address;
    if (isEverything(filter)) return say('There is no filter to save.');
    const keepAs = (name) => name && store.prefer({ rail: true, saved: [...store.state.preferences.saved.filter((one) => one.name !== name), { name, query: queryOf(filter).toString() }] });
    return dialogs.question('Save', 'The filter is kept in this browser, under a name of yours.', 'Name of the filter', 'text', keepAs);
  },
  forget: (name) => store.prefer({ saved: store.state.preferences.saved.filter((one) => one.name !== name) }),
  copyLink: () => navigator.clipboard?.writeText(location.href).then(() => say('The address was copied.')),
  nameOf: (field, value) => (field === 'source' ? value.toUpperCase() : field === 'topic' ? (store.state.choices?.topics.find((topic) => topic.slug === value)?.name ?? value) : ['kind', 'status'].includes(field) ? value.toLowerCase() : value),
});

function say(words) {
  at('said').textContent = words;
}

function arrivedAt(address, former) {
  if (!same(address.filter, former.filter)) desk.load();
  reading.arrivedAt(address);
  asking.arrivedAt(address, former);
}

function askForToken() {
  if (dialogs.isOpen()) return;
  dialogs.question('Sign in', 'This desk wants a token. Whoever runs it can give you one.', 'Token', 'password', (token) =>
    api.signIn(token).then(() => location.reload(), (failure) => (say(failure.message), setTimeout(askForToken, 500))),
  );
}

store.drawWith((state) => {
  const { theme, density } = state.preferences;
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  document.documentElement.dataset.density = density;
  document.documentElement.dataset.view = state.address.view;
  records.hidden = !['decisions', 'feeds'].includes(state.address.view);
  for (const view of views) view.draw(state);
  const kills = state.alerts.length ? `‼ ${state.alerts.length} · ` : '';
  const waits = state.wire.waiting.length ? `(${state.wire.waiting.length}) ` : '';
  document.title = `${kills}${waits}Wiredesk`;
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => store.change({}));

async function refreshChoices() {
  const choices = await api.choices().catch(() => null);
  if (choices) store.change({ choices });
}

async function begin() {
  const address = readAddress(location.search);
  if (innerWidth < 1080) store.state.preferences.rail = false;
  store.change({ address, selected: address.story });
  header.tick(store.state);
  listenToKeys(store, actions, dialogs);
  const me = await api.me().catch(() => null);
  if (me) store.change({ me, zone: knownZone(store.state.preferences.zone || me.zone) });
  desk.load();
  desk.lookForStops();
  reading.arrivedAt(address);
  asking.arrivedAt(address, start());
  refreshChoices();
}

setInterval(() => {
  store.state.now = new Date();
  header.tick(store.state);
  desk.tick();
}, 1000);
setInterval(() => list.age(store.state), 10_000);
setInterval(() => store.state.address.view === 'feeds' && !document.hidden && asking.feeds(), FEEDS_MS);
setInterval(() => !document.hidden && store.state.address.view === 'desk' && refreshChoices(), CHOICES_MS);
begin();
