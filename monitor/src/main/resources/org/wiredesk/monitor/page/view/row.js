// One row of the list: one story as it is after its newest revision.
import { opened, writeAddress } from '../pure/address.js';
import { isGone } from '../pure/rows.js';
import { full, isToday, relative, shortDay } from '../pure/times.js';
import { bdi, h } from './dom.js';
import { icon } from './icons.js';
import { change, hue, kind, source, time } from './words.js';

/** @param {object} row of the API @param {object} state @returns {HTMLElement} */
export function drawRow(row, state) {
  const killed = row.status === 'KILLED' ? 'killed' : row.status === 'WITHHELD' ? 'withheld' : '';
  const classes = ['row', hue(row.source), killed, isGone(row) ? 'left' : ''];
  return h(
    'li',
    { class: classes.filter(Boolean).join(' '), data: { story: row.storyId } },
    time(row.receivedAt, state, 'time'),
    h(
      'span',
      { class: `ago ${isToday(row.receivedAt, state.now, state.zone) ? '' : 'other-day'}`, title: full(row.receivedAt, state.zone) },
      since(row, state),
    ),
    source(row.source),
    kind(row.kind, row.revision),
    h('span', { class: 'label' }, bdi(row.label ?? '', 60)),
    h('a', { class: 'head', href: writeAddress(opened(state.address, row.storyId)), draggable: 'false' }, headline(row)),
    h('span', { class: 'change' }, changeOf(row)),
    h('span', { class: 'meta' }, flags(row), row.place && bdi(place(row.place), 40)),
    h('span', { class: 'topics' }, bdi(row.topics.map((topic) => topic.name).join(' · '), 120)),
  );
}

/** @returns {string} how long ago it came in; the day, if that is another one */
export const since = (row, { now, zone }) => (isToday(row.receivedAt, now, zone) ? relative(row.receivedAt, now) : shortDay(row.receivedAt, zone));

/** @returns {HTMLElement} the headline; a story without one is told by its slug */
export const headline = (row) => (row.headline ? bdi(row.headline) : h('i', {}, row.slug ? bdi(row.slug) : 'No headline'));

const place = (one) => (one.country && one.country !== one.name ? `${one.name}, ${one.country}` : one.name);

function changeOf(row) {
  if (row.statedReason && row.kind !== 'UPDATE') return [...change(row.change), row.change ? ' — ' : '', h('q', {}, bdi(row.statedReason, 160))];
  if (row.change) return change(row.change);
  const about = row.slug || row.entities.map((entity) => entity.name).join(', ');
  return about ? [h('span', { class: 'where' }, bdi(about, 120))] : [];
}

function flags(row) {
  return [
    row.urgency !== null &&
      row.urgency <= 2 &&
      h('span', { class: 'flag urgent', title: `Urgency ${row.urgency}` }, row.urgency === 1 ? 'FLASH' : 'URGENT'),
    row.embargo &&
      h(
        'span',
        { class: 'flag', title: row.embargo.until ? `Not to be published before ${row.embargo.until}` : 'Embargoed until the agency releases it' },
        icon('lock'),
        'Embargo',
      ),
    row.copyOf && h('span', { class: 'flag', title: `Sent on from ${row.copyOf.source}` }, 'copy of ', bdi(row.copyOf.source.toUpperCase(), 20)),
  ];
}
