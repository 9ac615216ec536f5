// What was answered, one after the other, never changed; what became of each stands beside it in marks.
import * as store from './store.js';
import { seal, unseal, newId } from './vault.js';

export class Log {
  #key;
  #next = 1;
  entries = [];
  marks = new Map();

  static async read(key) {
    const log = new Log();
    log.#key = key;
    for (const [seq, sealed] of await store.all('log')) {
      log.entries.push(await unseal(key, sealed));
      log.#next = seq + 1;
    }
    log.marks = new Map(await store.all('marks'));
    return log;
  }

  /** Writes answers down together; they are on the disk when it returns. */
  async add(answers) {
    const made = answers.map((answer, i) => ({ id: newId(), seq: this.#next + i, ...answer }));
    const sealed = await Promise.all(made.map(entry => seal(this.#key, entry)));
    await store.write(made.map((entry, i) => ['log', entry.seq, sealed[i]]));
    this.#next += made.length;
    this.entries.push(...made);
    return made.map(entry => entry.id);
  }

  /** Whether it never left the phone, so that it can still be taken back. */
  isOwn(id) {
    return !this.marks.has(id);
  }

  /** Takes back what never left; false when one of them did. */
  async withdraw(ids) {
    if (!ids.every(id => this.isOwn(id))) return false;
    await this.mark(ids.map(id => [id, { state: 'withdrawn' }]));
    return true;
  }

  async mark(marks) {
    await store.write(marks.map(([id, mark]) => ['marks', id, mark]));
    marks.forEach(([id, mark]) => this.marks.set(id, mark));
  }

  /** What has no receipt yet, in the order in which it was answered. */
  pending() {
    return this.entries.filter(e => ['own', 'sending', 'later'].includes(this.stateOf(e)));
  }

  stateOf(entry) {
    return this.marks.get(entry.id)?.state ?? 'own';
  }

  /** The last answer of a person that counts, with its mark; null when there is none. */
  last(person, month) {
    const entry = this.entries.findLast(e => e.person === person && e.month === month && !['withdrawn'].includes(this.stateOf(e)));
    return entry ? { entry, mark: this.marks.get(entry.id) ?? { state: 'own' } } : null;
  }
}
