// Plausible answers to the questions that the page asks, from the recorded day.

const fold = (text) => (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const topicOf = (slug) => ({ slug, name: slug.replaceAll('-', ' ') });

/** The stories that are known after the first `upTo` revisions. */
export class Answers {
  constructor(day) {
    this.day = day;
    this.upTo = day.upTo;
  }

  seen() {
    return this.day.revisions.slice(0, this.upTo);
  }

  row(revision) {
    const { storyId } = revision;
    const enrichment = this.day.enrichment.get(storyId) ?? { entities: [], mediaTopics: [] };
    const slugs = [...new Set(this.day.deliveries.filter((d) => d.storyId === storyId).map((d) => d.topic))];
    const first = this.day.revisions.find((other) => other.storyId === storyId);
    const place = enrichment.entities.find((entity) => entity.type === 'PLACE');
    return {
      storyId,
      revision: revision.revision,
      kind: revision.kind,
      status: revision.status,
      materiality: revision.changes.materiality,
      source: revision.source,
      headline: revision.headline,
      slug: revision.slug ?? null,
      label: revision.label ?? null,
      statedReason: revision.statedReason ?? null,
      change: revision.changes.summary,
      headlineChanged: revision.changes.fields.some((field) => field.field === 'headline'),
      urgency: revision.urgency ?? null,
      language: revision.language ?? null,
      topics: slugs.filter((slug) => slug !== 'unrouted').map(topicOf),
      entities: enrichment.entities.slice(0, 8).map(({ type, name }) => ({ type, name })),
      place: enrichment.writtenIn ?? (place ? { name: place.name, country: place.country ?? null } : null),
      copyOf: storyId === 'reuters-36cdkpdflgpjp858' ? { storyId: 'ap-tghr0j92p687cs42', source: 'ap' } : null,
      embargo: revision.embargo ?? null,
      versionCreated: revision.versionCreated,
      receivedAt: revision.receivedAt,
      firstReceivedAt: first.receivedAt,
    };
  }

  rows() {
    const newest = new Map();
    for (const revision of this.seen()) newest.set(revision.storyId, revision);
    return [...newest.values()].map((revision) => this.row(revision)).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  }

  static matches(row, query) {
    const any = (name, test) => {
      const wanted = query.getAll(name).filter((value) => !value.startsWith('-'));
      const unwanted = query
        .getAll(name)
        .filter((value) => value.startsWith('-'))
        .map((value) => value.slice(1));
      return (wanted.length === 0 || wanted.some(test)) && !unwanted.some(test);
    };
    const sizes = ['NONE', 'COSMETIC', 'MINOR', 'MATERIAL'];
    const text = fold(`${row.headline.slice(0, 5000)} ${row.slug} ${row.change} ${row.entities.map((e) => e.name).join(' ')}`);
    return (
      any('source', (value) => row.source === value) &&
      any('topic', (value) => row.topics.some((topic) => topic.slug === value)) &&
      any('entity', (value) => row.entities.some((entity) => entity.name === value)) &&
      any('place', (value) => row.place?.country === value || row.place?.name === value) &&
      any('kind', (value) => row.kind === value) &&
      any('status', (value) => row.status === value) &&
      (!query.get('materiality') || sizes.indexOf(row.materiality) >= sizes.indexOf(query.get('materiality'))) &&
      (query.get('headlineChanged') !== 'true' || row.headlineChanged) &&
      fold(query.get('q'))
        .split(/\s+/)
        .every((word) => text.includes(word.replace(/[*"]/g, '')))
    );
  }

  stories(query) {
    const rows = this.rows().filter((row) => Answers.matches(row, query));
    const from = Number(query.get('cursor') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    return {
      stories: rows.slice(from, from + limit),
      next: from + limit < rows.length ? String(from + limit) : null,
      total: rows.length,
      position: String(this.upTo),
    };
  }

  revisions(storyId) {
    return this.seen().filter((revision) => revision.storyId === storyId);
  }

  story(storyId) {
    const revisions = this.revisions(storyId);
    const newest = revisions.at(-1);
    if (!newest) return null;
    const enrichment = this.day.enrichment.get(storyId) ?? { entities: [], mediaTopics: [] };
    const enriched = enrichment.revision === undefined || enrichment.revision === newest.revision;
    return {
      row: this.row(newest),
      story: { ...newest, entities: enriched ? enrichment.entities : [], mediaTopics: enrichment.mediaTopics, writtenIn: enrichment.writtenIn },
      revisions: revisions.map((revision) => ({
        revision: revision.revision,
        kind: revision.kind,
        label: revision.label ?? null,
        statedReason: revision.statedReason ?? null,
        change: revision.changes.summary,
        materiality: revision.changes.materiality,
        itemId: revision.itemId,
        versionCreated: revision.versionCreated,
        receivedAt: revision.receivedAt,
        embargo: revision.embargo ?? null,
      })),
      items: this.day.decisions
        .filter((decision) => decision.storyId === storyId)
        .sort((a, b) => a.receivedAt.localeCompare(b.receivedAt))
        .map((decision) => ({ decision, itemUrl: `/api/items/${decision.itemId}` })),
      deliveries: this.day.deliveries.filter((delivery) => delivery.storyId === storyId),
      relations: [],
    };
  }

  /** Neighbours have their recorded changes; others are told as one text that went and one that came. */
  diff(storyId, query) {
    const revisions = this.revisions(storyId);
    const to = Number(query.get('to') ?? revisions.length);
    const from = Number(query.get('from') ?? to - 1);
    const before = revisions[from - 1] ?? null;
    const after = revisions[to - 1];
    if (!after) return null;
    const changes = from === to - 1 || !before ? after.changes : wholeTexts(before, after);
    const field = changes.fields.find((change) => change.field === 'headline');
    return { from, to, headline: { before: before?.headline ?? null, after: after.headline, spans: field?.spans ?? [] }, changes, before, after };
  }

  decisions(query) {
    const words = fold(query.get('q'));
    const list = this.day.decisions
      .filter((d) => fold(`${d.itemId} ${d.headline} ${d.deliveredAs} ${d.storyId} ${d.source}`).includes(words))
      .filter((d) => !query.get('outcome') || d.outcome === query.get('outcome'))
      .filter((d) => !query.get('source') || d.source === query.get('source'))
      .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    return { decisions: list.slice(0, 50).map((decision) => ({ decision, answer: answer(decision) })), next: null };
  }

  filters() {
    const count = (values) => {
      const counts = new Map();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [...counts].sort((a, b) => b[1] - a[1]);
    };
    const rows = this.rows();
    return {
      sources: count(rows.map((row) => row.source)).map(([name, stories]) => ({ name, stories })),
      topics: count(rows.flatMap((row) => row.topics.map((topic) => topic.slug))).map(([slug, stories]) => ({ ...topicOf(slug), stories })),
      kinds: count(rows.map((row) => row.kind)).map(([kind, stories]) => ({ kind, stories })),
      places: count(rows.filter((row) => row.place).map((row) => `${row.place.country ?? ''}|${row.place.name}`)).map(([key, stories]) => ({
        country: key.split('|')[0] || null,
        name: key.split('|')[1],
        stories,
      })),
    };
  }
}

function wholeTexts(before, after) {
  const paragraphs = [
    ...before.body.split('\n\n').map((text, i) => ({ change: 'REMOVED', previousNumber: i + 1, before: text, spans: [], materiality: 'MATERIAL' })),
    ...after.body.split('\n\n').map((text, i) => ({ change: 'ADDED', number: i + 1, after: text, spans: [], materiality: 'MATERIAL' })),
  ];
  return { summary: 'everything', fields: [], paragraphs, materiality: 'MATERIAL', reasons: [] };
}

function answer(decision) {
  const where = decision.storyId ? ` of story ${decision.storyId.slice(-10)}` : '';
  const made = {
    ACCEPTED: 'It was taken as',
    HELD: 'It waits for its embargo as',
    DUPLICATE: 'Nothing was sent: it repeats',
    MARKER_ONLY: 'Nothing was sent: it repeats',
  };
  const head = made[decision.outcome] ? `${made[decision.outcome]} revision ${decision.revision}${where}.` : 'Nothing was sent.';
  return `${head} ${decision.reason}`;
}
