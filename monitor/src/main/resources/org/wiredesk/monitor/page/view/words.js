// Small pieces that several views show: badges, sources, times.
import { clock, full, relative, stamp } from '../pure/times.js';
import { parts, short } from '../pure/summary.js';
import { bdi, h } from './dom.js';

const KNOWN = {
  reuters: 1,
  ap: 0,
  afp: 2,
  dpa: 3,
  pa: 4,
  kyodo: 5,
  anp: 6,
  ats: 7,
  ntb: 8,
  tt: 9,
  stt: 7,
  efe: 6,
  apa: 5,
  ansa: 4,
  tass: 9,
  xinhua: 8,
};

/** @returns {string} the class that gives a source its colour, always the same one */
export function hue(source) {
  const sum = [...(source ?? '')].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)) % 9973, 7);
  return `hue-${Object.hasOwn(KNOWN, source ?? '') ? KNOWN[source] : sum % 10}`;
}

/** @returns {HTMLElement} a source's name in its colour */
export const source = (name) => h('span', { class: `source ${hue(name)}` }, bdi(name, 40));

/** @returns {HTMLElement} `UPDATE 2`, `KILL`; the number is left out where there is one revision alone */
export function kind(name, revision) {
  const isCounted = revision > 1 && ['UPDATE', 'CORRECTION', 'METADATA'].includes(name);
  return h('span', { class: `kind ${name}` }, isCounted ? `${name} ${revision}` : name);
}

const OUTCOMES = { MARKER_ONLY: 'MARKER ONLY' };

/** @returns {HTMLElement} what became of an item */
export function outcome(decision) {
  if (decision.outcome === 'ACCEPTED' && decision.kind) return kind(decision.kind, decision.revision);
  const quiet = ['DUPLICATE', 'REPEAT', 'MARKER_ONLY'].includes(decision.outcome) ? 'none' : decision.outcome;
  return h('span', { class: `kind ${quiet}` }, OUTCOMES[decision.outcome] ?? decision.outcome);
}

const titled = (iso, state, className, words) => h('time', { class: className, datetime: iso, title: full(iso, state.zone) }, words);

/** @returns {HTMLElement} a time of day, with the whole time and its zone on demand */
export const time = (iso, state, className = '') =>
  titled(iso, state, className, state.preferences.ago ? relative(iso, state.now) : clock(iso, state.zone));

/** @returns {HTMLElement} the same, with the day where it is not today */
export const dayTime = (iso, state) => titled(iso, state, '', state.preferences.ago ? relative(iso, state.now) : stamp(iso, state.now, state.zone));

/** @returns {HTMLElement} the whole time, zone and all */
export const fullTime = (iso, state) => h('time', { datetime: iso }, `${full(iso, state.zone)}`);

/** @returns {(Node|string)[]} a change in a few words, old figures struck and new ones strong */
export function change(summary) {
  return parts(summary).flatMap((part, index) => [
    index ? '; ' : '',
    ...(part.before || part.after
      ? [h('span', { class: 'where' }, short(part.where), ' '), h('s', {}, bdi(part.before)), ' → ', h('b', {}, bdi(part.after))]
      : [bdi(short(part.where))]),
  ]);
}

/** @returns {HTMLElement} what a reader sees where there is nothing to see */
export const note = (title, ...rest) => h('div', { class: 'note' }, h('strong', {}, title), ...rest);
