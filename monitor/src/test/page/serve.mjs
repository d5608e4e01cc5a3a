// Serves the page and a wire day that goes on, for people who work on the page. It is no test of the product.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Answers } from './answers.mjs';
import { playedDay } from './day.mjs';
import { feeds } from './feeds.mjs';

const PAGE = fileURLToPath(new URL('../../main/resources/org/wiredesk/monitor/page/', import.meta.url));
const PACE_MS = Number(process.env.WIREDESK_PACE ?? 3000);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** So long after a revision its names and topics are known. */
const NAMES_MS = 400;
const READER = { privileged: process.env.WIREDESK_READER !== 'plain', authRequired: Boolean(process.env.WIREDESK_READER), signedIn: true };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const answers = new Answers(playedDay());
const recorded = answers.day.revisions.length;
const listeners = new Set();

function send(response, status, body, type = 'application/json') {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY, 'cache-control': 'no-cache' });
  response.end(type === 'application/json' ? JSON.stringify(body) : body);
}

function arrive() {
  const { revisions } = answers.day;
  if (answers.upTo >= revisions.length) {
    const again = revisions[(answers.upTo * 31) % recorded];
    const number = answers.revisions(again.storyId).length + 1;
    revisions.push({ ...again, revision: number, kind: 'UPDATE', status: 'USABLE' });
  }
  const revision = revisions[answers.upTo];
  revision.receivedAt = new Date().toISOString();
  answers.upTo += 1;
  for (const listener of listeners) listener(revision, answers.upTo);
}

function stream(request, response, query) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  const write = (event, position, row) => response.write(`event: ${event}\nid: ${position}\ndata: ${JSON.stringify(row)}\n\n`);
  const tell = (revision, position) => {
    const row = answers.row(revision);
    const bare = row.revision === 1 ? { ...row, topics: [], entities: [], place: null } : row;
    const wasShown = Answers.matches(bare, query);
    if (wasShown) write('revision', position, bare);
    else if (query.get('stops') === 'true' && row.status !== 'USABLE') write('stop', position, { ...row, matches: false });
    setTimeout(() => {
      if (Answers.matches(row, query)) write(wasShown ? 'enriched' : 'revision', position, row);
      response.write('event: decision\ndata: {"counts":{}}\n\n');
    }, NAMES_MS);
  };
  const after = Number(request.headers['last-event-id'] ?? query.get('after') ?? answers.upTo);
  answers.day.revisions.slice(after, answers.upTo).forEach((revision, index) => tell(revision, after + index + 1));
  listeners.add(tell);
  const beat = setInterval(() => response.write(': still here\n\n'), 15_000);
  request.on('close', () => {
    clearInterval(beat);
    listeners.delete(tell);
  });
}

function api(request, response, url) {
  const [, , name, id, part] = url.pathname.split('/').map(decodeURIComponent);
  const query = url.searchParams;
  const found = (answer) =>
    answer ? send(response, 200, answer) : send(response, 404, { error: 'There is no such thing here. Look for another one.' });
  if (name === 'stream') return stream(request, response, query);
  if (name === 'me') return found({ ...READER, zone: 'Europe/Vienna', version: 'stand-in' });
  if (name === 'session') return request.method === 'DELETE' ? send(response, 204, '', 'text/plain') : found(READER);
  if (name === 'filters') return found(answers.filters());
  if (name === 'feeds') return found(feeds(answers.day));
  if (name === 'decisions') return found(answers.decisions(query));
  if (name === 'rejects') return send(response, 202, { replayed: id });
  if (name === 'items') {
    const decision = answers.day.decisions.find((d) => d.itemId === id) ?? null;
    return found(answers.day.items.has(id) ? { item: answers.day.items.get(id), decision } : null);
  }
  if (name === 'stories' && !id) return found(answers.stories(query));
  if (name === 'stories' && part === 'diff') return found(answers.diff(id, query));
  if (name === 'stories' && part === 'revisions') return found({ revisions: answers.revisions(id) });
  return found(name === 'stories' ? answers.story(id) : null);
}

async function file(response, path) {
  const wanted = normalize(path === '/' ? '/index.html' : path);
  try {
    send(response, 200, await readFile(join(PAGE, wanted)), TYPES[extname(wanted)] ?? 'application/octet-stream');
  } catch {
    send(response, 404, 'There is no such file.', 'text/plain');
  }
}

const port = Number(process.env.PORT ?? 8099);
createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname.startsWith('/api/')) api(request, response, url);
  else file(response, url.pathname);
}).listen(port, '127.0.0.1', () => console.log(`The stand-in is at http://localhost:${port}`));
if (PACE_MS > 0) setInterval(arrive, PACE_MS);
