// What a story's row says of how it stands.

/** Whether a story must not be used as it stands: this is shown at once, whatever the reader does. */
export const isStop = (row) => row.status === 'KILLED' || row.status === 'WITHHELD' || row.kind === 'KILL' || row.kind === 'WITHHOLD';

/** Whether a story has left the filter. */
export const isGone = (row) => row.matches === false;
