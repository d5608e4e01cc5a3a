// As whom somebody reads here, and how to read as somebody else.
import { button, h } from './dom.js';

/** @param {object} me answer of `/api/me` @param {object} actions @returns {HTMLElement[]|null} nothing where everybody may see everything */
export function drawAccount(me, actions) {
  if (!me.authRequired) return null;
  const refused = h('p', { class: 'refused', role: 'alert' });
  const signOut = () => actions.signOut().catch((failure) => (refused.textContent = failure.message));
  const words = me.privileged
    ? 'You see what is under embargo, too.'
    : 'To see what is under embargo, and to take rejects again, you need a token that allows it.';
  return [
    h('h3', {}, 'Access'),
    h('div', { class: 'setting' }, words, button('Sign in', actions.signIn, { title: 'Read with another token' }), button('Sign out', signOut)),
    refused,
  ];
}
