// A story's history from left to right: its revisions, and between them the items that changed nothing.
import { former } from '../pure/history.js';
import { bdi, h } from './dom.js';
import { change, kind, outcome, dayTime } from './words.js';

/**
 * @param {object} data answer of `/api/stories/{id}` @param {{before: number, after: number}} compared @param {object} state @param {object} actions
 * @returns {HTMLElement}
 */
export function drawStrip(data, compared, state, actions) {
  const revisions = new Map(data.revisions.map((revision) => [revision.itemId, revision]));
  const quiet = data.items.map(({ decision }) => decision).filter((decision) => !revisions.has(decision.itemId));
  const steps = [
    ...data.revisions.map((revision) => ({ revision, at: revision.receivedAt })),
    ...quiet.map((decision) => ({ decision, at: decision.receivedAt })),
  ];
  steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const indexOf = (number) => steps.findIndex((step) => step.revision?.revision === number);
  const isBetween = (index) => compared.before > 0 && index >= indexOf(compared.before) && index < indexOf(compared.after);
  const draw = (step, index) => {
    const drawn = step.revision ? revisionStep(step.revision, data.revisions, compared, state, actions) : itemStep(step.decision, state, actions);
    drawn.classList.toggle('between', isBetween(index));
    return drawn;
  };
  return h('ol', { class: 'strip', 'aria-label': 'History of the story' }, steps.map(draw));
}

function revisionStep(revision, revisions, { before, after }, state, actions) {
  const { revision: number } = revision;
  const classes = [number === after && 'is-after', number === before && 'is-before'];
  const choose = (event) => (event.shiftKey ? actions.compare(number, after) : actions.compare(former(revisions, number), number));
  return h(
    'li',
    { class: classes.filter(Boolean).join(' ') },
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(number === after),
        title: 'What this revision changed; with Shift, all that changed between it and the chosen one',
        data: { revision: String(number) },
        on: { click: choose },
      },
      kind(revision.kind, number),
      h('span', { class: 'when' }, dayTime(revision.receivedAt, state)),
      h('p', {}, summary(revision)),
    ),
  );
}

function summary(revision) {
  if (revision.label) return [h('b', {}, bdi(revision.label, 60)), revision.change ? ' ' : '', change(revision.change)];
  return revision.change ? change(revision.change) : revision.revision === 1 ? 'First seen' : 'No word changed';
}

/** What an item says of itself that is all that is new in it. */
const markers = ({ outcome: name, evidence }) => (name === 'MARKER_ONLY' ? (evidence ?? []).slice(0, 1).map((one) => one.text) : []);

function itemStep(decision, state, actions) {
  return h(
    'li',
    { class: 'item' },
    h(
      'button',
      {
        type: 'button',
        title: 'This item made no revision: see why',
        data: { item: decision.itemId },
        on: { click: () => actions.showItem(decision.itemId) },
      },
      outcome(decision),
      h('span', { class: 'when' }, dayTime(decision.receivedAt, state)),
      h('p', {}, markers(decision).map((marker) => [h('b', {}, bdi(marker, 60)), ' ']), bdi(decision.reason, 120)),
    ),
  );
}
