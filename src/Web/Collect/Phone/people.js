// What the list says of a person: what this phone holds comes first, until the server's own list speaks of it.
const kept = ['taken', 'merged', 'contested'];

export const words = { unchanged: '无变化', changed: '有变化', unreachable: '联系不上', sheet: '已核' };

export function standing(person, head, log) {
  const own = log.last(person.id, head.month);
  if (!own) return { ...served(person), chip: servedChip(person), word: words[person.k] };
  const { entry, mark } = own;
  if (kept.includes(mark.state)) {
    // The list that came after the receipt knows whether the answer still stands.
    const known = head.number >= mark.number;
    const now = known ? served(person) : { answered: true, settled: entry.kind !== 'unreachable' };
    return { ...now, chip: receiptChip(person, mark, known, now.answered), word: now.answered ? words[known ? person.k : entry.kind] : null };
  }
  if (mark.state === 'refused') return { answered: false, settled: false, chip: ['bad', '没有收下：' + mark.reason], word: null };
  return { answered: true, settled: entry.kind !== 'unreachable', chip: ['own', mark.state === 'own' ? '在本机' : '在本机，正在送'], word: words[entry.kind] };
}

// Whoever is to be checked again counts as not answered, whatever was said before.
const served = person => ({ answered: Boolean(person.k) && !person.r, settled: Boolean(person.k) && !person.r && person.k !== 'unreachable' });

function servedChip(person) {
  if (person.r) return ['warn', person.r];
  if (person.c) return ['warn', `${person.c}填得不一致，等乡镇核定`];
  return person.k ? ['ok', '已送达'] : null;
}

function receiptChip(person, { state, number, reason }, known, answered) {
  if (known && person.r) return ['warn', person.r];
  if (!answered) return ['warn', '已被撤回，请重新核'];
  if (state === 'contested' && (!known || person.c)) return ['warn', `已送达，回执 ${number}。${reason}`];
  return ['ok', `已送达，回执 ${number}${state === 'contested' ? '，乡镇已核定' : ''}`];
}
