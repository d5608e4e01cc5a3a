// "Why did I not get it?": any item, and what became of it, in one sentence with its evidence.
import { clipped } from '../pure/summary.js';
import { button, fill, h } from './dom.js';
import { drawDecision, drawRaw } from './records.js';
import { watcher } from './store.js';
import { note } from './words.js';

const OUTCOMES = ['ACCEPTED', 'DUPLICATE', 'REPEAT', 'MARKER_ONLY', 'LATE', 'HELD', 'REJECTED'];

/** @param {HTMLElement} pane @param {object} actions */
export function createDecisions(pane, actions) {
  const changed = { list: watcher(), sources: watcher() };
  const input = h('input', {
    class: 'field',
    type: 'search',
    id: 'ask',
    placeholder: 'An id, a slug, words of the headline, a file name …',
    'aria-label': 'Which item?',
    maxlength: '300',
    on: { input: () => actions.ask(input.value) },
  });
  const outcome = h(
    'select',
    { class: 'field', 'aria-label': 'What became of it', on: { change: () => actions.askOutcome(outcome.value) } },
    h('option', { value: '' }, 'Any outcome'),
    OUTCOMES.map((one) => h('option', { value: one }, one.replace('_', ' ').toLowerCase())),
  );
  const source = h('select', { class: 'field', 'aria-label': 'Whose', on: { change: () => actions.askSource(source.value) } });
  const results = h('div', { 'aria-live': 'polite' });
  const view = h(
    'div',
    { class: 'scroll', tabindex: '-1' },
    h(
      'div',
      { class: 'records' },
      h('h1', {}, 'Why did I not get it?'),
      h('p', { class: 'muted' }, 'Every item that came in has exactly one decision. Find it by anything you know of it.'),
      h('form', { class: 'ask', role: 'search', on: { submit: (event) => event.preventDefault() } }, input, source, outcome),
      results,
    ),
  );

  /** Those that there is something of, and the one that is asked for. */
  function drawSources({ choices, address }) {
    const names = (choices?.sources ?? []).map((one) => one.name);
    const all = address.whose && !names.includes(address.whose) ? [...names, address.whose] : names;
    fill(
      source,
      h('option', { value: '' }, 'Any source'),
      [...all].sort().map((name) => h('option', { value: name }, clipped(name, 40).toUpperCase())),
    );
  }

  function list({ decisions }, state) {
    if (decisions.error) return note('The decisions could not be read', h('p', {}, decisions.error));
    if (!decisions.list) return note('Looking …');
    if (!decisions.list.length)
      return note(
        'No item is like this',
        h('p', {}, 'It may never have come in: look at the feeds for silence, or ask for fewer words.'),
        button('Look at the feeds', actions.goTo('feeds')),
      );
    const items = decisions.list.map(({ decision, answer }) => {
      const url = `/api/items/${encodeURIComponent(decision.itemId)}`;
      const known = decisions.raw?.[url];
      const raw = !known ? undefined : known instanceof Error ? h('p', { class: 'nothing' }, known.message) : drawRaw(known.item);
      return drawDecision(decision, answer, state, { rawUrl: url, raw, actions, withStory: true });
    });
    return [h('ol', {}, items), decisions.next && button('Older ones', actions.olderDecisions)];
  }

  return {
    focus: () => input.focus(),
    draw(state) {
      const { address } = state;
      if (address.view !== 'decisions') return;
      if (view.parentElement !== pane) fill(pane, view);
      pane.setAttribute('aria-label', 'Decisions');
      if (document.activeElement !== input) input.value = address.ask;
      outcome.value = address.outcome;
      if (changed.sources(state.choices, address.whose)) drawSources(state);
      source.value = address.whose;
      if (state.decisions && changed.list(state.decisions, state.zone)) fill(results, list(state, state));
    },
  };
}
