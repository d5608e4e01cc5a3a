// The open story: its head, the strip of its history, and one of four tabs.
import { TABS } from '../pure/address.js';
import { bdi, button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { drawCompare } from './compare.js';
import { drawCopy } from './copy.js';
import { drawDecision, drawDeliveries, drawRaw } from './records.js';
import { watcher } from './store.js';
import { drawStrip } from './strip.js';
import { fullTime, kind, note, source } from './words.js';

const LONGEST_HEADLINE = 360;
const NAMES = { changes: 'Changes', text: 'Text', items: 'Items', delivered: 'Delivered' };

/** @param {HTMLElement} pane @param {object} actions */
export function createStory(pane, actions) {
  const changed = watcher();
  const scroll = h('div', { class: 'scroll', tabindex: '-1', 'aria-label': 'Story', role: 'region' });
  pane.append(scroll);
  let last = '';

  function draw(state) {
    const { story } = state;
    const isOther = last !== `${story.id}`;
    const top = scroll.scrollTop;
    const along = scroll.querySelector('.strip')?.scrollLeft;
    const focus = scroll.contains(document.activeElement) ? describe(document.activeElement) : null;
    if (!story.data) fill(scroll, head(null, state), note(story.error ? 'This story could not be opened' : 'Opening the story …', story.error && h('p', {}, story.error)));
    else fill(scroll, head(story.data, state), drawStrip(story.data, compared(story), state, actions), tabs(story, state), body(story, state));
    scroll.scrollTop = isOther ? 0 : top;
    const strip = scroll.querySelector('.strip');
    if (strip) strip.scrollLeft = along === undefined || isOther ? strip.scrollWidth : along;
    if (focus) scroll.querySelector(focus)?.focus({ preventScroll: true });
    last = story.data ? `${story.id}` : '';
  }

  function head(data, state) {
    const row = data?.row ?? state.wire.rows.find((one) => one.storyId === state.story.id);
    const tools = [
      button([icon('copy'), 'Link'], actions.copyLink, { class: 'plain', title: 'Copy the address of what you see' }),
      h('a', { class: 'button plain json', href: `/api/stories/${encodeURIComponent(state.story.id)}`, target: '_blank', rel: 'noopener', title: 'The story as JSON' }, 'JSON'),
      button(icon('close'), actions.close, { class: 'plain', 'aria-label': 'Close the story' }),
    ];
    if (!row) return h('header', { class: 'story-head' }, h('div', { class: 'story-top' }, h('span', { class: 'space' }), tools));
    const revision = shownRevision(state.story);
    const killed = row.status === 'KILLED';
    return h(
      'header',
      { class: `story-head ${killed ? 'killed-head' : ''}` },
      h('div', { class: 'story-top' }, source(row.source), kind(row.kind, row.revision), row.slug && h('span', { class: 'muted slug' }, bdi(row.slug, 80)), h('span', { class: 'space' }), tools),
      h('h2', { class: 'wire', dir: 'auto' }, row.headline ? bdi(row.headline, LONGEST_HEADLINE) : 'No headline'),
      row.headline.length > LONGEST_HEADLINE && h('p', { class: 'muted' }, `The headline is cut here; it has ${row.headline.length.toLocaleString('en-GB')} characters.`),
      stop(row),
      data?.relations?.filter((one) => one.notice).map((one) => h('p', { class: 'stop hold' }, icon('warn'), bdi(one.notice, 400))),
      state.story.news && h('p', { class: 'stop hold', role: 'status' }, icon('up'), h('span', {}, `Revision ${state.story.news.revision} has just come in: ${state.story.news.kind.toLowerCase()}. `), button('Show it', actions.showNews)),
      h('dl', { class: 'facts' }, facts(row, data, revision, state).map(([name, value]) => value && h('div', {}, h('dt', {}, name), h('dd', {}, value)))),
    );
  }

  function stop(row) {
    if (row.status === 'KILLED') return h('p', { class: 'stop' }, icon('stop'), h('span', {}, 'Killed. Take this story down wherever it stands. ', row.statedReason ? bdi(row.statedReason, 300) : null));
    if (row.status === 'WITHHELD') return h('p', { class: 'stop hold' }, icon('stop'), h('span', {}, 'Withheld. Do not use this story until the agency says more. ', row.statedReason ? bdi(row.statedReason, 300) : null));
    return row.embargo ? h('p', { class: 'stop hold' }, icon('lock'), row.embargo.until ? `Embargoed until ${row.embargo.until}.` : 'Embargoed until the agency releases it.') : null;
  }

  function facts(row, data, revision, state) {
    return [
      ['Filed', fullTime(row.versionCreated, state)],
      ['Received', fullTime(row.receivedAt, state)],
      ['Urgency', row.urgency],
      ['Place', row.place && bdi([row.place.name, row.place.country].filter(Boolean).join(', '), 60)],
      ['By', revision?.byline && bdi(revision.byline, 120)],
      ['Topics', row.topics.length ? bdi(row.topics.map((topic) => topic.name).join(', '), 200) : null],
      ['Copy of', row.copyOf && h('a', { href: `/?story=${encodeURIComponent(row.copyOf.storyId)}`, on: { click: (event) => actions.openLink(event, row.copyOf.storyId) } }, bdi(`${row.copyOf.source.toUpperCase()}’s story`, 40))],
      ['Story', h('span', { class: 'mono' }, bdi(row.storyId, 80))],
    ];
  }

  function tabs({ data, tab }, state) {
    const counts = { items: data.items.length, delivered: data.deliveries.length };
    const one = (name) => h('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-selected': String(tab === name), 'aria-controls': 'tab-body', tabindex: tab === name ? '0' : '-1', on: { click: () => actions.tab(name), keydown: (event) => arrows(event, name) } }, counts[name] ? `${NAMES[name]} ${counts[name]}` : NAMES[name]);
    return h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Story' }, TABS.map(one));
  }

  function arrows(event, name) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(name) + step + TABS.length) % TABS.length];
    actions.tab(next);
    requestAnimationFrame(() => requestAnimationFrame(() => pane.querySelector(`#tab-${next}`)?.focus()));
  }

  const body = (story, state) => h('div', { class: 'tab-body', role: 'tabpanel', id: 'tab-body', 'aria-labelledby': `tab-${story.tab}` }, tabBody(story, state));

  function tabBody(story, state) {
    const { data, diff, tab } = story;
    if (tab === 'delivered') return drawDeliveries(data.deliveries, state);
    if (tab === 'items') {
      return h('ol', { class: 'items' }, data.items.map(({ decision, itemUrl }) => drawDecision(decision, decision.reason, state, { rawUrl: itemUrl, raw: raw(story.raw?.[itemUrl]), actions, isChosen: story.item === decision.itemId })));
    }
    if (story.error) return h('p', { class: 'nothing' }, story.error);
    if (!diff) return h('p', { class: 'nothing' }, 'Comparing …');
    return tab === 'text' ? drawCopy(diff.after, data.story, actions) : drawCompare(diff, data, state, actions);
  }

  const raw = (item) => (!item ? undefined : item instanceof Error ? h('p', { class: 'nothing' }, item.message) : drawRaw(item.item));

  return {
    focus: () => scroll.focus({ preventScroll: true }),
    showItem: (itemId) => [...scroll.querySelectorAll('.record')].find((one) => one.dataset.item === itemId)?.scrollIntoView({ block: 'nearest' }),
    draw(state) {
      const isOpen = Boolean(state.address.story) && state.address.view === 'desk' && state.story !== null;
      pane.hidden = !isOpen;
      pane.parentElement.classList.toggle('open', isOpen);
      if (isOpen && changed(state.story, state.address, state.preferences, state.zone)) draw(state);
    },
  };
}

/** @returns {{before: number, after: number}} the two revisions that are looked at */
export function compared({ data, before, after }) {
  const newest = data?.revisions.at(-1)?.revision ?? 1;
  const to = after > 0 && after <= newest ? after : newest;
  return { after: to, before: before >= 0 && before < to ? before : to - 1 };
}

const shownRevision = (story) => story.diff?.after ?? null;

/** A selector by which an element can be found again after the story is drawn anew. */
function describe(element) {
  if (element.id) return `#${element.id}`;
  if (element.dataset.revision) return `[data-revision="${element.dataset.revision}"]`;
  const label = element.getAttribute('aria-label');
  return label ? `[aria-label="${CSS.escape(label)}"]` : '.scroll';
}
