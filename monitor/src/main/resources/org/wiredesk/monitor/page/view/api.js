// What the page asks of the server. Errors are the server's own sentences.

/** An answer that is no answer; `status` is 0 where the server could not be reached. */
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** @param {Response} response @returns {Promise<Refusal>} with the server's sentence, or one of ours */
export async function refusal(response) {
  const answer = await response.json().catch(() => ({}));
  return new Refusal(answer.error ?? `The server answered with ${response.status}. Try again, or look at its log.`, response.status);
}

/** @param {string} path @param {RequestInit} [options] @returns {Promise<any>} @throws {Refusal} */
export async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, credentials: 'same-origin', ...options });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Refusal('The server cannot be reached. The page tries again by itself.', 0);
  }
  if (!response.ok) throw await refusal(response);
  return response.status === 204 ? null : response.json();
}

const encoded = encodeURIComponent;

export const stories = (query, signal) => ask(`/api/stories?${query}`, { signal });
export const story = (id, signal) => ask(`/api/stories/${encoded(id)}`, { signal });
export const diff = (id, from, to, signal) => ask(`/api/stories/${encoded(id)}/diff?from=${from}&to=${to}`, { signal });
export const item = (url) => ask(url);
export const decisions = (query, signal) => ask(`/api/decisions?${query}`, { signal });
export const feeds = () => ask('/api/feeds');
export const choices = () => ask('/api/filters');
export const me = () => ask('/api/me');

const JSON_BODY = { 'content-type': 'application/json', 'X-Wiredesk': '1' };

export const replay = (id) => ask(`/api/rejects/${encoded(id)}/replay`, { method: 'POST', headers: JSON_BODY });
export const signIn = (token) => ask('/api/session', { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ token }) });
export const signOut = () => ask('/api/session', { method: 'DELETE', headers: JSON_BODY });
