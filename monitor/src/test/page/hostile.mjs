// Stories that try to break a page: markup, scripts, characters that turn the reading direction, endless words, a headline of a million characters and a text of very many paragraphs.

const OVERRIDE = '\u202e';

const MANY = 100_000;
const letters = (letter) => Array(MANY).fill(letter).join('\n\n');

const TEXTS = [
  {
    storyId: 'test-script',
    headline: '<script>document.title="broken"</script><img src=x onerror=alert(1)> Council votes on "markup" & <b>more</b>',
    body: '<script>alert("body")</script>\n\nThe council of Lower Example said that tags such as </p><iframe src="javascript:alert(1)"> are text.\n\n&lt;b&gt; is text, too.',
  },
  {
    storyId: 'test-override',
    headline: `${OVERRIDE}gninrom siht denepo egdirb ehT${OVERRIDE} Bridge opened in Trieste`,
    body: `A sentence with an override ${OVERRIDE}that turns what follows and is never ended.\n\nThe next paragraph must read from left to right.`,
  },
  {
    storyId: 'test-arabic',
    headline: 'افتتاح جسر جديد فوق النهر في مدينة البصرة بعد ثلاث سنوات',
    body: 'البصرة — افتتح عمال المدينة يوم السبت جسرا جديدا للمشاة فوق النهر.\n\nوقال المهندس إن البناء استغرق 3 سنوات.',
    language: 'ar',
  },
  {
    storyId: 'test-long-word',
    headline: `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz${'verlängerung'.repeat(30)} beschlossen`,
    body: `${'Donaudampfschifffahrt'.repeat(60)} heißt das neue Schiff.`,
    language: 'de',
  },
  { storyId: 'test-million', headline: 'A headline without end '.repeat(45_000), body: 'It has a million characters.' },
  { storyId: 'test-empty', headline: '', body: '' },
  { storyId: 'test-paragraphs', headline: 'A list of letters', body: letters('a') },
  {
    storyId: 'test-paragraphs',
    revision: 2,
    kind: 'UPDATE',
    itemId: 'second-item-of-test-paragraphs',
    headline: 'A list of letters',
    body: letters('b'),
    changes: {
      summary: 'every paragraph',
      fields: [],
      paragraphs: Array.from({ length: MANY }, (_, index) => ({
        change: 'CHANGED',
        number: index + 1,
        previousNumber: index + 1,
        before: 'a',
        after: 'b',
        spans: [{ change: 'CHANGED', beforeStart: 0, beforeEnd: 1, afterStart: 0, afterEnd: 1 }],
        materiality: 'MINOR',
      })),
      materiality: 'MINOR',
      reasons: [],
    },
  },
];

/** @returns revisions and the decisions on their items */
export function hostileStories(now) {
  const revisions = TEXTS.map((text, index) => ({
    revision: 1,
    kind: 'NEW',
    status: 'USABLE',
    source: 'test',
    label: null,
    changes: { summary: '', fields: [], paragraphs: [], materiality: 'NONE', reasons: [] },
    furniture: [],
    markers: [],
    itemId: `item-of-${text.storyId}`,
    versionCreated: new Date(now - 7200_000 - index * 60_000).toISOString(),
    receivedAt: new Date(now - 7200_000 - index * 60_000).toISOString(),
    ...text,
  }));
  const decisions = revisions.map((revision) => ({
    itemId: revision.itemId,
    source: revision.source,
    outcome: 'ACCEPTED',
    storyId: revision.storyId,
    revision: 1,
    kind: 'NEW',
    reason: 'The first item of the story.',
    link: { rule: 'first-seen', confidence: 1, reason: 'The first item of its story.' },
    feed: 'test',
    format: 'text',
    headline: revision.headline.slice(0, 200),
    receivedAt: revision.receivedAt,
  }));
  return { revisions, decisions };
}
