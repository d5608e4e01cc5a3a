// How the feeds are doing: rates, silence, what could not be read, and how far behind the pipeline is.
import { duration } from '../pure/times.js';
import { bdi, fill, h } from './dom.js';
import { icon } from './icons.js';
import { createPlot, spark } from './plots.js';
import { drawReject } from './reject.js';
import { watcher } from './store.js';
import { hue, note, source, dayTime } from './words.js';

/** Columns of figures; they are aligned at their ends. */
const FIGURES = ['Items an hour', 'Rejects'];

const figure = (name, value, unit = '') => h('div', {}, h('dt', {}, name), h('dd', {}, value, unit && h('small', {}, ` ${unit}`)));
const count = (value) => (value ?? 0).toLocaleString('en-GB');
const rate = (value) => (value ?? 0).toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 });

/** Those of a feed's source; a feed with many sources has them all. */
const revisionsOf = ({ source: name }, { bySource }) => (name ? (bySource[name] ?? 0) : Object.values(bySource).reduce((sum, one) => sum + one, 0));

/** @param {HTMLElement} pane @param {object} actions */
export function createFeeds(pane, actions) {
  const changed = { feeds: watcher(), rejects: watcher() };
  const plots = [createPlot('Revisions a minute, by source', 'bySource'), createPlot('Revisions a minute, by kind', 'byKind')];
  const [flow, sources, unread] = [h('div'), h('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Feeds' }), h('div')];
  const all = h(
    'div',
    { class: 'records' },
    h('h1', { class: 'title' }, 'Feeds'),
    flow,
    h(
      'div',
      { class: 'plots' },
      plots.map((plot) => plot.element),
    ),
    h('h2', {}, 'Where copy comes from'),
    sources,
    unread,
  );
  const view = h('div', { class: 'scroll', tabindex: '-1' });

  /** Each part by itself, so that what is opened or has the focus stays as it is. */
  function draw(state) {
    const { answer, error, replayed } = state.feeds ?? {};
    if (!answer) return fill(view, note(error ? 'The feeds could not be read' : 'Asking the feeds …', error && h('p', {}, error)));
    if (all.parentElement !== view) fill(view, all);
    fill(flow, pipeline(answer.pipeline));
    for (const plot of plots) plot.draw(answer.minutes, state);
    fill(sources, feeds(answer, state));
    if (changed.rejects(JSON.stringify(answer.rejects), replayed, state.zone, state.me)) fill(unread, rejects(answer.rejects, state));
    return undefined;
  }

  const rejects = (list, state) => [
    h('h2', {}, list.length ? `What could not be read: the newest ${list.length}` : 'What could not be read'),
    list.length
      ? h(
          'ul',
          {},
          list.map((one) => drawReject(one, state, actions)),
        )
      : h('p', { class: 'muted' }, 'Nothing. Every item could be read.'),
  ];

  function pipeline(one) {
    const decisions = Object.entries(one.decisions ?? {}).map(([outcome, total]) => figure(outcome.replace('_', ' ').toLowerCase(), count(total)));
    return h(
      'dl',
      { class: 'figures' },
      figure('lag', one.lagRecords === null ? '—' : count(one.lagRecords), 'records'),
      figure('items', rate(one.itemsPerSecond), '/ s'),
      figure('revisions', rate(one.revisionsPerSecond), '/ s'),
      decisions,
    );
  }

  function feeds({ feeds: list, minutes }, state) {
    const row = (feed) =>
      h(
        'tr',
        { class: hue(feed.source) },
        h('td', {}, h('b', {}, bdi(feed.name, 60)), h('div', { class: 'muted' }, feed.type)),
        h('td', {}, feed.source ? source(feed.source) : '—'),
        h(
          'td',
          { class: 'tight' },
          feed.lastItemAt ? dayTime(feed.lastItemAt, state) : '—',
          h('div', { class: 'muted' }, feed.lastItemAt ? `${duration(feed.quietForSeconds)} ago` : 'nothing yet'),
        ),
        h(
          'td',
          {},
          spark(
            minutes.map((minute) => revisionsOf(feed, minute)),
            hue(feed.source),
            `Revisions of ${feed.source ?? 'all sources'} in each of the last ${minutes.length} minutes`,
          ),
        ),
        h('td', { class: 'figure' }, count(Math.round(feed.itemsPerHour))),
        h('td', { class: 'figure' }, count(feed.rejects)),
        h(
          'td',
          {},
          feed.silent
            ? h(
                'span',
                { class: 'silent-feed' },
                icon('warn'),
                feed.expectedEverySeconds
                  ? `Silent for ${duration(feed.quietForSeconds)}, where ${duration(feed.expectedEverySeconds)} is usual`
                  : 'Silent',
              )
            : bdi(feed.state, 160),
        ),
      );
    if (!list.length) return h('p', { class: 'muted' }, 'No feed is known. Give some with ./wiredesk up --feeds FILE, or drop files into the inbox.');
    const heads = ['Feed', 'Source', 'Last item', 'Last hour', 'Items an hour', 'Rejects', 'State'];
    return h(
      'table',
      { class: 'table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head) => h('th', { scope: 'col', class: FIGURES.includes(head) ? 'figure' : null }, head)),
        ),
      ),
      h('tbody', {}, list.map(row)),
    );
  }

  return {
    draw(state) {
      if (state.address.view !== 'feeds') return;
      if (view.parentElement !== pane) fill(pane, view);
      pane.setAttribute('aria-label', 'Feeds');
      if (changed.feeds(state.feeds, state.zone, state.me)) draw(state);
    },
  };
}
