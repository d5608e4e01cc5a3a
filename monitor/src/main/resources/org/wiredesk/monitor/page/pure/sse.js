// Server-sent events, read from a stream of text: unlike EventSource this sees the server's heartbeat and its errors.

/** @typedef {{event: string, id: string|null, data: string}} Message */

/**
 * @returns {(text: string) => (Message|null)[]} takes the next stretch of text and gives the messages that it completes; null for a heartbeat
 */
export function reader() {
  let rest = '';
  let lines = [];
  return (text) => {
    const messages = [];
    const all = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = all.pop();
    for (const line of all) {
      if (line !== '') lines.push(line);
      else if (lines.length) {
        messages.push(message(lines));
        lines = [];
      }
      if (line.startsWith(':')) messages.push(null);
    }
    return messages.filter((one) => one === null || one.data);
  };
}

function message(lines) {
  const found = { event: 'message', id: null, data: '' };
  const data = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') found.event = value;
    else if (field === 'id') found.id = value;
    else if (field === 'data') data.push(value);
  }
  found.data = data.join('\n');
  return found;
}

/** @param {number} attempt from 0 @returns {number} milliseconds to wait before the next one */
export const patience = (attempt) => Math.min(15_000, 500 * 2 ** Math.min(attempt, 5));
