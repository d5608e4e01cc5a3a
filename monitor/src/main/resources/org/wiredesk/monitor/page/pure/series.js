// Minutes as columns: how tall each part of each column stands.

/** @returns {string[]} the names that occur, the most frequent first; what is beyond `most` is called `others` */
export function names(minutes, field, most = 8) {
  const totals = new Map();
  for (const minute of minutes) for (const [name, count] of Object.entries(minute[field])) totals.set(name, (totals.get(name) ?? 0) + count);
  const sorted = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return sorted.length <= most ? sorted : [...sorted.slice(0, most - 1), 'others'];
}

/** @returns {number} a round number that is not below the value, and little above it */
export function ceiling(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? 1;
}

/**
 * @param {object[]} minutes @param {string} field `bySource` or `byKind` @param {string[]} order names from the bottom up
 * @returns {{top: number, columns: {minute: string, total: number, parts: {name: string, from: number, to: number}[]}[]}} heights from 0 to `top`
 */
export function stacked(minutes, field, order) {
  const columns = minutes.map((minute) => {
    let height = 0;
    const named = (name) => minute[field][name] ?? 0;
    const others = Object.entries(minute[field])
      .filter(([name]) => !order.includes(name))
      .reduce((sum, [, count]) => sum + count, 0);
    const parts = order
      .map((name) => ({ name, from: height, to: (height += name === 'others' && !minute[field].others ? others : named(name)) }))
      .filter((part) => part.to > part.from);
    return { minute: minute.minute, total: height, parts };
  });
  return { top: ceiling(Math.max(1, ...columns.map((column) => column.total))), columns };
}

/** @returns {string} an SVG path through the values, over a box of that size */
export function line(values, width, height) {
  const top = Math.max(1, ...values);
  const step = width / Math.max(1, values.length - 1);
  return values.map((value, index) => `${index ? 'L' : 'M'}${(index * step).toFixed(1)} ${(height - (value / top) * height).toFixed(1)}`).join('');
}
