// Two revisions, compared: what the agency says beside what really changed, then fields and paragraphs word by word.
import { folded, inline, rows, sides } from '../pure/changes.js';
import { clipped, short, within } from '../pure/summary.js';
import { WHOLE_LENGTH, bdi, button, h } from './dom.js';
import { drawReasons } from './reasons.js';

const LABELS = { ADDED: 'added', REMOVED: 'removed', MOVED: 'moved', SPLIT: 'split', JOINED: 'joined', CHANGED: '', SAME: '' };

/**
 * @param {object} diff answer of `/api/stories/{id}/diff` @param {object} data the story @param {object} state @param {object} actions
 * @returns {HTMLElement[]}
 */
export function drawCompare(diff, data, state, actions) {
  const { changes } = diff;
  const isNothing = changes.fields.length === 0 && changes.paragraphs.length === 0;
  return [
    bar(diff, data, state, actions),
    drawReasons(diff),
    diff.from > 0 && isNothing
      ? h('p', { class: 'nothing' }, `Revision ${diff.to} has the words of revision ${diff.from}, every one of them.`)
      : null,
    fields(changes.fields),
    texts(diff, state, actions),
  ].filter(Boolean);
}

function bar({ from, to }, { revisions }, { preferences, address }, actions) {
  const choose = (name, value, act) =>
    h(
      'select',
      { class: 'field', 'aria-label': name, on: { change: (event) => act(Number(event.target.value)) } },
      (name === 'Older revision' ? [{ revision: 0, kind: '(nothing)' }, ...revisions] : revisions).map((one) =>
        h('option', { value: one.revision, selected: one.revision === value }, `${one.revision} ${one.kind}`),
      ),
    );
  const toggle = (words, isOn, action) => button(words, action, { 'aria-pressed': String(isOn) });
  return h(
    'div',
    { class: 'compare-bar' },
    h(
      'label',
      {},
      'From ',
      choose('Older revision', from, (value) => actions.compare(value, to)),
    ),
    h(
      'label',
      {},
      'to ',
      choose('Newer revision', to, (value) => actions.compare(from, value)),
    ),
    h('span', { class: 'space' }),
    toggle('Side by side', address.side, actions.side),
    toggle('Looks', preferences.cosmetic, actions.looks),
    toggle('Whole text', preferences.unfolded, actions.unfold),
  );
}

const piece = ({ kind, text }) => (kind === 'same' ? text : h(kind === 'added' ? 'ins' : 'del', {}, text));

function fields(list) {
  const draw = ({ field, before, after, spans }) => {
    const words =
      spans?.length && (before ?? '').length < WHOLE_LENGTH && (after ?? '').length < WHOLE_LENGTH
        ? within(inline(before ?? '', after ?? '', spans), ({ text }) => text.length, WHOLE_LENGTH).map(piece)
        : [before && h('del', {}, bdi(before, 1000)), before && after ? ' ' : '', after && h('ins', {}, bdi(after, 1000))];
    return h('div', { class: `field-change ${field}` }, h('dt', {}, short(field)), h('dd', { dir: 'auto', class: 'wire' }, words));
  };
  return list.length ? h('dl', {}, list.map(draw)) : null;
}

function texts(diff, { address, preferences }, actions) {
  const all = rows(diff.before?.body ?? '', diff.after.body, diff.changes.paragraphs);
  if (!all.length) return diff.after.status === 'KILLED' ? h('p', { class: 'nothing' }, 'A killed story has no text any more.') : null;
  const wanted = preferences.unfolded ? all : folded(all, preferences.cosmetic);
  const shown = within(wanted, ({ before, after }) => before.length + after.length, WHOLE_LENGTH);
  return h(
    'div',
    { class: `paragraphs ${address.side ? 'side' : ''}` },
    shown.map((row) => (row.kind === 'FOLD' ? fold(row, actions) : paragraph(row, address.side, preferences.cosmetic))),
    rest(wanted.slice(shown.length)),
  );
}

/** What there is no room for is counted. */
function rest(left) {
  if (!left.length) return null;
  const all = left.flatMap((row) => row.rows ?? row);
  const changed = all.filter((row) => row.kind !== 'SAME').length;
  const number = (count) => count.toLocaleString('en-GB');
  const words = `Paragraphs not shown here: ${number(all.length)}, of which ${number(changed)} changed. The raw items have them all.`;
  return h('p', { class: 'muted' }, words);
}

function fold({ rows: hidden }, actions) {
  const looks = hidden.filter((row) => row.kind !== 'SAME').length;
  const same = hidden.length - looks;
  const words = [same && `${same} unchanged paragraph${same === 1 ? '' : 's'}`, looks && `${looks} changed in looks alone`]
    .filter(Boolean)
    .join(', ');
  return h('button', { type: 'button', class: 'fold', on: { click: looks ? actions.looks : actions.unfold } }, `··· ${words}`);
}

function paragraph(row, isSide, cosmetic) {
  const moved = row.kind === 'MOVED' ? `from ${row.previousNumber}` : '';
  const isQuiet = row.materiality === 'COSMETIC' && !cosmetic;
  const number = h('div', { class: 'number' }, `¶ ${row.number ?? row.previousNumber}`, h('b', {}, `${LABELS[row.kind]} ${moved}`.trim()));
  const isTwo = isSide && row.kind !== 'SAME' && !isQuiet;
  if (!isTwo)
    return h('div', { class: `para ${isQuiet ? 'SAME' : row.kind}` }, number, words(isQuiet ? [{ kind: 'same', text: row.after }] : inlined(row)));
  const two = sides(row.before, row.after, row.spans);
  return h('div', { class: `para two ${row.kind}` }, number, row.before ? words(two.before) : h('div'), row.after ? words(two.after) : h('div'));
}

/** A paragraph that moved as it was, or came or went as a whole, has no spans. */
function inlined(row) {
  if (row.spans.length) return inline(row.before, row.after, row.spans);
  return [{ kind: 'same', text: row.after || row.before }];
}

function words(pieces) {
  const shown = within(pieces, ({ text }) => text.length, WHOLE_LENGTH);
  return h(
    'div',
    { class: 'words wire', dir: 'auto' },
    shown.map((one) => piece({ ...one, text: clipped(one.text, WHOLE_LENGTH) })),
    shown.length < pieces.length && '…',
  );
}
