// Puts the page together: state, views, actions, keys and the clock.
import { readAddress, start } from './pure/address.js';
import { same } from './pure/filters.js';
import { knownZone } from './pure/times.js';
import { createAccess } from './act/access.js';
import { NARROW, createActions } from './act/actions.js';
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
const access = createAccess(dialogs);
const list = createList(at('list-pane'), actions);
const story = createStory(at('story-pane'), actions);
const reading = createReading(store, navigator_);
const asking = createAsking(store);
const desk = createDesk(store, list, {
  arrived,
  enriched: reading.heardMore,
  decided: reading.heardOfDecisions,
  stopped,
  refused: () => access.askForToken(),
  open: (storyId) => navigator_.open(storyId),
});
const header = createHeader(at('top'), actions);
const records = at('records-pane');
const views = [
  header,
  createBanner(at('alerts'), actions),
  createRail(at('rail'), actions),
  list,
  story,
  createDecisions(records, actions),
  createFeeds(records, actions),
  createSplitter(at('splitter'), store),
];

Object.assign(
  actions,
  navigator_,
  desk,
  asking,
  reading,
  access,
  createActions({ store, navigator: navigator_, dialogs, desk, asking, reading, list, story, header, actions, say }),
);

function say(words) {
  at('said').textContent = words;
}

/** A kill came: screen readers say so at once. */
function stopped(row) {
  at('alarm').textContent = `${row.status === 'WITHHELD' ? 'Withheld' : 'Killed'}, ${row.source.toUpperCase()}: ${row.headline.slice(0, 200)}`;
}

function arrivedAt(address, former) {
  if (!same(address.filter, former.filter)) desk.load();
  reading.arrivedAt(address);
  asking.arrivedAt(address, former);
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
  const waits = state.wire.waiting.revisions ? `(${state.wire.waiting.revisions}) ` : '';
  document.title = `${kills}${waits}Wiredesk`;
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => store.change({}));

const byCount = (a, b) => b.stories - a.stories;
const mostFirst = (choices) => ({
  ...choices,
  sources: [...choices.sources].sort(byCount),
  topics: [...choices.topics].sort(byCount),
  places: [...choices.places].sort(byCount),
});

/** A revision came in. Its source may be one that there was nothing of so far. */
function arrived(row) {
  reading.heard(row);
  const { choices } = store.state;
  if (choices && !choices.sources.some((source) => source.name === row.source)) refreshChoices();
}

async function refreshChoices() {
  const choices = await api.choices().catch(() => null);
  if (choices) store.change({ choices: mostFirst(choices) });
}

async function begin() {
  const address = readAddress(location.search);
  if (NARROW.matches) store.state.preferences.rail = false;
  store.change({ address, selected: address.story });
  header.tick(store.state);
  listenToKeys(store, actions, dialogs);
  desk.load();
  reading.arrivedAt(address);
  asking.arrivedAt(address, start());
  refreshChoices();
  const me = await api.me().catch(() => null);
  if (me) store.change({ me, zone: knownZone(store.state.preferences.zone || me.zone) });
}

NARROW.addEventListener('change', () => actions.uncover());
at('main').addEventListener('click', (event) => event.target.closest('[aria-controls="rail"]') ?? actions.uncover());
setInterval(() => {
  store.state.now = new Date();
  header.tick(store.state);
  desk.tick();
}, 1000);
setInterval(() => list.age(store.state), 10_000);
setInterval(() => store.state.address.view === 'feeds' && !document.hidden && asking.feeds(), FEEDS_MS);
setInterval(() => !document.hidden && store.state.address.view === 'desk' && refreshChoices(), CHOICES_MS);
begin();
