// Where a story names people, organisations and places, cut so that each paragraph can be drawn piece by piece.

/**
 * @param {string} body paragraphs parted by empty lines
 * @param {object[]} entities with mentions whose offsets count UTF-16 code units of the body
 * @returns {{text: string, entity: object|null}[][]} the pieces of each paragraph; mentions that overlap an earlier one, or cross paragraphs, are left out
 */
export function marked(body, entities) {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, entity })))
    .filter((mention) => mention.start >= 0 && mention.start < mention.end && mention.end <= body.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let offset = 0;
  let index = 0;
  return (body ? body.split('\n\n') : []).map((paragraph) => {
    const end = offset + paragraph.length;
    const pieces = [];
    let from = offset;
    for (; index < mentions.length && mentions[index].start < end; index += 1) {
      const mention = mentions[index];
      if (mention.start < from || mention.end > end) continue;
      if (mention.start > from) pieces.push({ text: body.slice(from, mention.start), entity: null });
      pieces.push({ text: body.slice(mention.start, mention.end), entity: mention.entity });
      from = mention.end;
    }
    if (from < end) pieces.push({ text: body.slice(from, end), entity: null });
    offset = end + 2;
    return pieces;
  });
}
