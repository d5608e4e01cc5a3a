// Feeds, rates and rejects that move a little with every question.

const MINUTES = 60;
const SOURCES = ['ap', 'reuters', 'afp', 'dpa', 'pa', 'kyodo'];
const KINDS = ['NEW', 'UPDATE', 'CORRECTION', 'METADATA', 'KILL'];

const wave = (minute, shift) => Math.max(0, Math.round(3 + 3 * Math.sin(minute / 7 + shift) + 2 * Math.sin(minute / 3 + shift * 2)));

/** @param day the recorded day */
export function feeds(day, now = Date.now()) {
  const minutes = Array.from({ length: MINUTES }, (_, index) => {
    const minute = Math.floor(now / 60_000) - MINUTES + 1 + index;
    const count = (names) => Object.fromEntries(names.map((name, shift) => [name, wave(minute, shift)]).filter(([, n]) => n > 0));
    return { minute: new Date(minute * 60_000).toISOString(), bySource: count(SOURCES), byKind: count(KINDS) };
  });
  const decisions = {};
  for (const { outcome } of day.decisions) decisions[outcome] = (decisions[outcome] ?? 0) + 1;
  return {
    feeds: SOURCES.map((source, index) => ({
      name: ['ap-media-api', 'reuters-drop', 'afp-sftp', 'dpa-digitalwires', 'pa-mail', 'kyodo-rss'][index],
      source,
      type: ['ap', 'folder', 'sftp', 'folder', 'imap', 'rss'][index],
      lastItemAt: index === 5 ? new Date(now - 5400_000).toISOString() : new Date(now - index * 47_000).toISOString(),
      itemsPerHour: [412, 388, 271, 190, 64, 0][index],
      rejects: [0, 3, 1, 2, 0, 0][index],
      expectedEverySeconds: [60, 60, 120, 120, 900, 1800][index],
      quietForSeconds: index === 5 ? 5400 : index * 47,
      silent: index === 5,
      state: index === 5 ? 'Waiting; asked 2 minutes ago, nothing new.' : 'Reading.',
    })),
    rejects: day.rejects,
    pipeline: { lagRecords: 3, itemsPerSecond: 0.4, revisionsPerSecond: 0.3, decisions },
    minutes,
  };
}
