// The panel beside the drawing: what is said of the chosen element, as forms; what was said before; what was found.

import { isTyped } from './model.js';

const byId = (id) => document.getElementById(id);

export class Panel {
  constructor(model, words) {
    Object.assign(this, { model, words, open: null });
    this.forms = { entity: byId('entity-form'), tie: byId('tie-form') };
  }

  close() {
    this.open = null;
    for (const part of [...Object.values(this.forms), byId('chart-many'), byId('chart-past')]) part.hidden = true;
    document.querySelector('.charting').classList.remove('chosen');
  }

  /** Shows an element, or an empty form for a new one with some fields given. */
  show(kind, id, given = {}) {
    this.close();
    const form = this.forms[kind];
    const fields = id ? (this.model.fields(id) ?? {}) : given;
    this.open = { kind, id, before: id ? { ...fields } : {}, given };
    if (kind === 'tie') this.ends(form, fields);
    for (const box of form.elements) {
      if (!box.name) continue;
      const value = fields[box.name] ?? '';
      if (box.type === 'checkbox') box.checked = value === box.value;
      else {
        if (box.tagName === 'SELECT' && value && ![...box.options].some((option) => option.value === value)) box.add(new Option(this.model.titles(id)[box.name] ?? value.replaceAll('_', ' '), value));
        box.value = box.type === 'date' ? value.slice(0, 10) : value;
      }
    }
    form.hidden = false;
    document.querySelector('.charting').classList.add('chosen');
    for (const button of form.querySelectorAll('[data-do="remove"], [data-do="past"], [data-do="tie-here"], [data-do="unpin"]')) button.hidden = !id;
    return form;
  }

  /** Somebody else wrote on what is open: boxes nobody touched here follow. */
  follow(ids) {
    const open = this.open;
    if (!open?.id || !ids.includes(open.id)) return;
    const now = this.model.fields(open.id);
    if (!now?.is) return this.close();
    for (const box of this.forms[open.kind].elements) {
      if (!box.name || this.of(box) !== (box.type === 'date' ? (open.before[box.name] ?? '').slice(0, 10) : (open.before[box.name] ?? ''))) continue;
      if (box.type === 'checkbox') box.checked = now[box.name] === box.value;
      else box.value = box.type === 'date' ? (now[box.name] ?? '').slice(0, 10) : (now[box.name] ?? '');
      open.before[box.name] = now[box.name] ?? '';
    }
  }

  of(box) {
    return box.type === 'checkbox' ? (box.checked ? box.value : '') : box.value.trim();
  }

  /** What the open form says otherwise than it stood when it was opened. */
  changes(id) {
    const { kind, before } = this.open;
    const changes = [];
    for (const box of this.forms[kind].elements) {
      if (!box.name) continue;
      const [now, was] = [this.of(box), before[box.name] ?? ''];
      if (now === was || (box.type === 'date' && now && was.startsWith(now))) continue;
      changes.push({ element: id, field: box.name, value: isTyped(box.name) || now ? now || null : null });
    }
    return changes;
  }

  ends(form, fields) {
    const read = this.model.all();
    const all = [...read].filter(([, f]) => f?.is === 'entity' && !f.into).map(([id, f]) => [id, f.label ?? id]).sort((a, b) => a[1].localeCompare(b[1]));
    for (const name of ['from', 'to']) {
      const box = form.elements.namedItem(name);
      const meant = fields[name] ? this.model.standing(fields[name], read) : '';
      box.replaceChildren(box.options[0], ...all.map(([id, label]) => new Option(label, id, false, id === meant)));
      if (fields[name] && meant !== fields[name]) box.add(new Option(fields[name], fields[name]));
    }
  }

  async past(api) {
    if (!this.open?.id) return;
    const list = byId('chart-past');
    const answer = await fetch(`${api}/history/${this.open.id}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) return;
    list.querySelector('ol').replaceChildren(...(await answer.json()).map((line) => {
      const item = document.createElement('li');
      const [who, what] = [document.createElement('b'), document.createElement('bdi')];
      who.textContent = line.who;
      what.textContent = line.value;
      const at = `${String(Math.floor(line.at / 3600)).padStart(2, '0')}:${String(Math.floor(line.at / 60) % 60).padStart(2, '0')} `;
      item.append(at, who, ` ${this.words[`f.${line.field}`] ?? this.words['field.is']}: `, what, line.isUndone ? ` (${this.words.undone})` : '');
      item.classList.toggle('stands', line.stands);
      return item;
    }));
    list.hidden = false;
  }
}
