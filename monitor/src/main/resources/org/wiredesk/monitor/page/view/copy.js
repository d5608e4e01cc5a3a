// A revision's text, with the names in it marked, and apart from it what was lifted out.
import { paragraphs } from '../pure/changes.js';
import { everything, queryOf } from '../pure/filters.js';
import { marked } from '../pure/mentions.js';
import { clipped, within } from '../pure/summary.js';
import { WHOLE_LENGTH, bdi, h } from './dom.js';

const TYPES = { PERSON: 'person', ORGANISATION: 'organisation', PLACE: 'place' };
const PLACES = { headline: 'headline', slug: 'slug', body: 'text', note: 'note to editors', signal: 'typed signal' };

/** @param {object} revision the whole one @param {object|null} story enriched; its names are marked if it is of that revision @param {object} actions @returns {HTMLElement[]} */
export function drawCopy(revision, story, actions) {
  const isSame = story && story.revision === revision.revision && story.body === revision.body;
  const pieces = isSame ? marked(revision.body, story.entities ?? []) : paragraphs(revision.body).map((text) => [{ text, entity: null }]);
  const lengthOf = (paragraph) => paragraph.reduce((sum, one) => sum + one.text.length, 0);
  const shown = within(pieces, lengthOf, WHOLE_LENGTH);
  const text = h(
    'div',
    { class: 'copy', lang: revision.language || null },
    shown.map((paragraph, index) =>
      h(
        'p',
        { dir: 'auto', class: 'wire' },
        index === 0 && dateline(revision),
        paragraph.map((one) => drawPiece(one, actions)),
      ),
    ),
  );
  return [
    isSame && story.entities?.length ? legend(story, actions) : null,
    revision.body
      ? text
      : h(
          'p',
          { class: 'nothing' },
          revision.status === 'KILLED'
            ? 'A killed story has no text any more. The revision before it still has it, under Changes.'
            : 'This revision has no text.',
        ),
    shown.length < pieces.length
      ? h('p', { class: 'muted' }, `The text goes on for ${pieces.length - shown.length} more paragraphs; the raw item has it all.`)
      : null,
    revision.editorialNote ? lifted('Note to editors', [bdi(revision.editorialNote, 2000)]) : null,
    revision.markers?.length
      ? lifted(
          'Markers, lifted out of the copy',
          revision.markers.map((one) => [
            h('b', {}, bdi(one.text, 300)),
            h('span', { class: 'muted' }, ` in the ${PLACES[one.place] ?? one.place}: ${one.meaning.toLowerCase()} (${one.rule})`),
          ]),
        )
      : null,
    revision.furniture?.length
      ? lifted(
          'Furniture, lifted out of the copy',
          revision.furniture.map((one) => [bdi(one.text, 1500), h('span', { class: 'muted' }, ` (${one.rule})`)]),
        )
      : null,
  ].filter(Boolean);
}

const dateline = (revision) => (revision.dateline ? [h('span', { class: 'dateline' }, bdi(revision.dateline.text, 200)), ' — '] : null);

const lifted = (title, items) =>
  h(
    'section',
    { class: 'aside' },
    h('h3', {}, title),
    h(
      'ul',
      {},
      items.map((one) => h('li', {}, one)),
    ),
  );

function drawPiece({ text, entity }, actions) {
  const words = clipped(text, WHOLE_LENGTH);
  if (!entity) return words;
  const known = `${entity.name}, ${TYPES[entity.type] ?? entity.type}${entity.country ? `, ${entity.country}` : ''}`;
  return named(entity, words, `${known}: show all its stories`, actions);
}

/** A name that leads to all the stories that name it. */
function named(entity, words, title, actions) {
  const filter = { ...everything(), entity: [entity.name] };
  return h(
    'a',
    { class: `mention ${entity.type}`, title, href: `/?${queryOf(filter)}`, on: { click: (event) => actions.filterLink(event, filter) } },
    words,
  );
}

function legend(story, actions) {
  const names = [...story.entities].sort((a, b) => (b.salience ?? 0) - (a.salience ?? 0)).slice(0, 14);
  return h(
    'p',
    { class: 'names' },
    names.map((entity) =>
      h('span', {}, named(entity, bdi(entity.name, 60), TYPES[entity.type], actions), entity.mentions.length > 1 ? ` ${entity.mentions.length}` : ''),
    ),
  );
}
