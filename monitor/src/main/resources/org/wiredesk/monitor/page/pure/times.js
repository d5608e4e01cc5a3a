// Times in the reader's zone, always with the zone's name at hand.

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone, hourCycle: 'h23' }));
  return formats.get(key);
}

const day = (date, zone) => format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);

const isTime = (iso) => !Number.isNaN(new Date(iso).getTime());

/** @returns {boolean} whether that is the same day in that zone */
export const isToday = (iso, now, zone) => isTime(iso) && day(new Date(iso), zone) === day(now, zone);

/** @returns {string} `14:05` */
export const clock = (iso, zone) => (isTime(iso) ? format(zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)) : '');

/** @returns {string} `12 Nov` */
export const shortDay = (iso, zone) => (isTime(iso) ? format(zone, { day: 'numeric', month: 'short' }).format(new Date(iso)) : '');

/** @returns {string} `14:05`, or `12 Nov 14:05` on another day than `now` */
export const stamp = (iso, now, zone) => (isToday(iso, now, zone) ? clock(iso, zone) : `${shortDay(iso, zone)} ${clock(iso, zone)}`.trim());

/** @returns {string} `14:05:09` */
export const seconds = (date, zone) => format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(date);

/** @returns {string} `23 Nov 2026, 14:05:09 CET` */
export function full(iso, zone) {
  const date = new Date(iso);
  if (!isTime(iso)) return '';
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' };
  return format(zone, options).format(date);
}

/** @returns {string} the zone's short name at that moment, e.g. `CET` */
export function zoneName(date, zone) {
  const part = format(zone, { timeZoneName: 'short' })
    .formatToParts(date)
    .find((one) => one.type === 'timeZoneName');
  return part?.value ?? zone;
}

/** @returns {string} the zone if this browser knows it, else UTC */
export function knownZone(zone) {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return zone || 'UTC';
  } catch {
    return 'UTC';
  }
}

/** @param {number} length in seconds @returns {string} `45 s`, `12 min`, `3 h`, `2 d` */
export function duration(length) {
  const whole = Math.max(0, Math.round(length));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86_400) return `${Math.floor(whole / 3600)} h`;
  return `${Math.floor(whole / 86_400)} d`;
}

/** @returns {string} `now`, `45 s`, `12 min` … before `now`; `in 3 h` for what is to come */
export function relative(iso, now) {
  const ago = (now - new Date(iso)) / 1000;
  if (Number.isNaN(ago)) return '';
  if (ago < -60) return `in ${duration(-ago)}`;
  return ago < 5 ? 'now' : duration(ago);
}
