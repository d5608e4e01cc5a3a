// The open story: its head, the strip of its history, and one of four tabs.
import { TABS } from '../pure/address.js';
import { compared } from '../pure/history.js';
import { fill, h } from './dom.js';
import { drawCompare } from './compare.js';
import { drawCopy } from './copy.js';
import { drawHead } from './head.js';
import { drawDecision, drawDeliveries, drawRaw } from './records.js';
import { watcher } from './store.js';
import { drawStrip } from './strip.js';
import { note } from './words.js';

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
    if (!story.data)
      fill(
        scroll,
        drawHead(null, state, actions),
        note(story.error ? 'This story could not be opened' : 'Opening the story …', story.error && h('p', {}, story.error)),
      );
    else fill(scroll, drawHead(story.data, state, actions), drawStrip(story.data, compared(story), state, actions), tabs(story), body(story, state));
    scroll.scrollTop = isOther ? 0 : top;
    const strip = scroll.querySelector('.strip');
    if (strip) strip.scrollLeft = along === undefined || isOther ? strip.scrollWidth : along;
    last = story.data ? `${story.id}` : '';
  }

  function tabs({ data, tab }) {
    const counts = { items: data.items.length, delivered: data.deliveries.length };
    const one = (name) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          'aria-selected': String(tab === name),
          'aria-controls': 'tab-body',
          tabindex: tab === name ? '0' : '-1',
          on: { click: () => actions.tab(name), keydown: (event) => arrows(event, name) },
        },
        counts[name] ? `${NAMES[name]} ${counts[name]}` : NAMES[name],
      );
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

  const body = (story, state) =>
    h('div', { class: 'tab-body', role: 'tabpanel', id: 'tab-body', 'aria-labelledby': `tab-${story.tab}` }, tabBody(story, state));

  function tabBody(story, state) {
    const { data, diff, tab } = story;
    if (tab === 'delivered') return drawDeliveries(data.deliveries, state);
    if (tab === 'items') {
      return h(
        'ol',
        { class: 'items' },
        data.items.map(({ decision, itemUrl }) =>
          drawDecision(decision, decision.reason, state, {
            rawUrl: itemUrl,
            raw: raw(story.raw?.[itemUrl]),
            actions,
            isChosen: story.item === decision.itemId,
          }),
        ),
      );
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
