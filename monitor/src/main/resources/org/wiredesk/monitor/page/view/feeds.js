// How the feeds are doing: rates, silence, what could not be read, and how far behind the pipeline is.
import { duration } from '../pure/times.js';
import { bdi, fill, h } from './dom.js';
import { icon } from './icons.js';
import { columns, spark } from './plots.js';
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
  const changed = watcher();
  const view = h('div', { class: 'scroll', tabindex: '-1' });

  function draw(state) {
    const { answer, error } = state.feeds ?? {};
    if (!answer) return fill(view, note(error ? 'The feeds could not be read' : 'Asking the feeds …', error && h('p', {}, error)));
    const top = view.scrollTop;
    const open = view.querySelectorAll('details[open]').length > 0;
    if (open) return undefined;
    fill(
      view,
      h(
        'div',
        { class: 'records' },
        h('h1', { class: 'title' }, 'Feeds'),
        pipeline(answer.pipeline),
        h(
          'div',
          { class: 'plots' },
          columns('Revisions a minute, by source', answer.minutes, 'bySource', state),
          columns('Revisions a minute, by kind', answer.minutes, 'byKind', state),
        ),
        h('h2', {}, 'Where copy comes from'),
        feeds(answer, state),
        h('h2', {}, answer.rejects.length ? `What could not be read: the newest ${answer.rejects.length}` : 'What could not be read'),
        answer.rejects.length
          ? h(
              'ul',
              {},
              answer.rejects.map((one) => drawReject(one, state, actions)),
            )
          : h('p', { class: 'muted' }, 'Nothing. Every item could be read.'),
      ),
    );
    view.scrollTop = top;
    return undefined;
  }

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
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Feeds' },
      h(
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
      ),
    );
  }

  return {
    draw(state) {
      if (state.address.view !== 'feeds') return;
      if (view.parentElement !== pane) fill(pane, view);
      pane.setAttribute('aria-label', 'Feeds');
      if (changed(state.feeds, state.zone, state.me)) draw(state);
    },
  };
}
