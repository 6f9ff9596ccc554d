// What stands on a chart, and over it what this page has written and the server has not yet confirmed. No drawing here.

const typed = new Set(['label', 'aliases', 'note', 'source']);

export class Model {
  constructor() {
    this.server = new Map();
    this.pending = [];
  }

  /** Takes over elements as the server has them; answers the ids whose reading may have changed. */
  take(elements) {
    for (const one of elements) this.server.set(one.id, one);
    return elements.map((one) => one.id);
  }

  /** The fields of an element with what waits written over them; undefined when nobody spoke of it. */
  fields(id) {
    const known = this.server.get(id);
    let fields = known?.fields;
    for (const op of this.pending) {
      for (const change of op.changes ?? []) {
        if (change.element !== id) continue;
        if (fields === known?.fields) fields = { ...fields };
        if (change.value === null || change.value === '') delete fields[change.field];
        else fields[change.field] = change.value;
      }
    }
    return fields;
  }

  titles(id) {
    return this.server.get(id)?.titles ?? {};
  }

  isWaiting(id) {
    return this.pending.some((op) => op.changes?.some((change) => change.element === id));
  }

  ids() {
    const all = new Set(this.server.keys());
    for (const op of this.pending) for (const change of op.changes ?? []) all.add(change.element);
    return all;
  }

  /** Everything read once: for drawing all of it. */
  all() {
    const read = new Map();
    for (const [id, one] of this.server) read.set(id, one.fields);
    const touched = new Set(this.pending.flatMap((op) => (op.changes ?? []).map((change) => change.element)));
    for (const id of touched) read.set(id, this.fields(id));
    return read;
  }

  /** The entity an entity has become by merging. Those of a circle are one, the first by id. */
  standing(id, read = null) {
    const seen = [];
    for (let here = id; ; ) {
      const next = (read ? read.get(here) : this.fields(here))?.into;
      if (!next) return here;
      const start = seen.indexOf(here);
      if (start >= 0) return seen.slice(start).sort()[0];
      seen.push(here);
      here = next;
    }
  }

  /** The names an entity goes by, those merged into it included. */
  names(id, read = this.all()) {
    const names = [];
    for (const [other, fields] of read) {
      if (fields?.is !== 'entity' || (other !== id && (!fields.into || this.standing(other, read) !== id))) continue;
      names.push(fields.label, ...(fields.aliases ?? '').split('\n'));
    }
    return names.filter(Boolean);
  }
}

/** Whether a change moves elements on and off the chart, so that all must be looked at again. */
export const isStructural = (field) => field === 'is' || field === 'into';

export const isTyped = (field) => typed.has(field);

/** A new id that nobody else makes: for elements drawn while the line may be down. */
export const newId = (letter) => letter + [...crypto.getRandomValues(new Uint8Array(8))].map((b) => b.toString(36).padStart(2, '0')).join('');
