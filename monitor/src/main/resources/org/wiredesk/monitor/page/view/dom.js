// How the page makes elements. Texts become text nodes and nothing else: what comes over the wire is hostile until shown otherwise.
import { clipped } from '../pure/summary.js';
import { keepingFocus } from './focus.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A headline in a list is cut here; CSS cuts it again by the room there is. */
export const LIST_LENGTH = 300;
/** A text that is shown whole is cut here, with a button for the rest. */
export const WHOLE_LENGTH = 20_000;

/**
 * @param {string} tag @param {object} [properties] `class`, `on` (listeners by event), `data` (dataset), and attributes; null, undefined and false are left out
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, properties = {}, ...children) {
  return build(document.createElement(tag), properties, children);
}

/** As {@link h}, for SVG. */
export function svg(tag, properties = {}, ...children) {
  return build(document.createElementNS(SVG, tag), properties, children);
}

function build(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === 'data') Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** @returns {HTMLElement} a text from the wire, kept apart from the reading direction of what stands around it, and cut */
export function bdi(text, most = LIST_LENGTH) {
  return h('bdi', { dir: 'auto' }, clipped(text ?? '', most));
}

/** Puts children in the place of those that are there; the focus stays where it was. */
export function fill(element, ...children) {
  const shown = children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
  keepingFocus(element, () => element.replaceChildren(...shown));
}

/** @returns {HTMLElement} a button with an icon or words */
export function button(words, action, properties = {}) {
  const { class: extra = '', ...rest } = properties;
  return h('button', { type: 'button', class: `button ${extra}`, on: { click: action }, ...rest }, words);
}
