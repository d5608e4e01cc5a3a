import assert from 'node:assert/strict';
import test from 'node:test';
import { keepingFocus } from '../../../main/resources/org/wiredesk/monitor/page/view/focus.js';

globalThis.document = { activeElement: null, getElementById: () => main };
const control = (textContent, { id = '', label = null, data = {}, kind = 'button' } = {}) => ({
  tagName: 'BUTTON',
  className: kind,
  id,
  dataset: data,
  textContent,
  getAttribute: (name) => (name === 'aria-label' ? label : null),
  focus() {
    document.activeElement = this;
  },
});
const main = control('main');

/** A part of the page with these controls. */
const part = (...controls) => ({
  controls,
  querySelectorAll: () => part.of.controls,
  contains: (one) => part.of.controls.includes(one),
  closest: () => null,
});

/** Draws the second list of controls in the place of the first, while the focus is on the one at `index`, and tells where it is then. */
function focusAfter(before, index, after) {
  const element = part(...before);
  part.of = element;
  before[index].focus();
  keepingFocus(element, () => (element.controls = after));
  return after.indexOf(document.activeElement);
}

test('the focus stays on the control of the same name', () => {
  const rejects = () => ['one', 'two', 'three'].map((name) => control('Try again', { label: `Try ${name} again` }));
  assert.equal(focusAfter(rejects(), 2, rejects()), 2);
  assert.equal(focusAfter([control('Pause', { id: 'pause' })], 0, [control('Link'), control('Go on', { id: 'pause' })]), 1);
  const source = (stories) => control(`AP ${stories}`, { data: { field: 'source', value: 'ap' } });
  assert.equal(focusAfter([source(4)], 0, [control('x'), source(5)]), 1);
  assert.equal(focusAfter([control('same'), control('same')], 1, [control('same'), control('same')]), 1);
});

test('the focus goes to what stands in the place of a control that is gone', () => {
  const chips = (...names) => names.map((name) => control(name, { kind: 'chip' }));
  assert.equal(focusAfter(chips('a', 'b', 'c'), 1, chips('a', 'c')), 1);
  assert.equal(focusAfter(chips('a', 'b'), 1, chips('a')), 0);
  focusAfter(chips('a'), 0, [control('b', { kind: 'other' })]);
  assert.equal(document.activeElement, main);
});

test('what is drawn elsewhere leaves the focus alone', () => {
  const element = part(control('a'));
  part.of = element;
  main.focus();
  keepingFocus(element, () => (element.controls = [control('a')]));
  assert.equal(document.activeElement, main);
});
