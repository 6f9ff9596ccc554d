// A link chart on a canvas: several people at once, with or without a network.

import { Canvas } from './chart/canvas.js';
import { Filter } from './chart/filter.js';
import { measure } from './chart/measure.js';
import { Model, isStructural, newId } from './chart/model.js';
import { Panel } from './chart/panel.js';
import { Sync } from './chart/sync.js';

const byId = (id) => document.getElementById(id);
const page = document.querySelector('.charting');
const { api, who, own } = page.dataset;
const words = JSON.parse(page.dataset.words);
const model = new Model();
const canvas = new Canvas(byId('chart-canvas'), words, JSON.parse(page.dataset.stages));
const panel = new Panel(model, words);
const filter = new Filter(canvas, model);
const { cy } = canvas;
let tying = null;

const say = (text) => (byId('chart-said').textContent = text);

function shown() {
  byId('chart-empty').hidden = cy.nodes().nonempty();
  filter.apply();
  const aside = byId('chart-aside');
  const read = model.all();
  const lost = [...read].filter(([, f]) => f?.is === 'tie' && ![f.from, f.to].every((end) => read.get(model.standing(end, read))?.is === 'entity'));
  aside.hidden = lost.length === 0;
  aside.querySelector('ul').replaceChildren(...lost.map(([id, f]) => {
    const [item, back] = [document.createElement('li'), document.createElement('button')];
    const gone = [f.from, f.to].map((end) => model.standing(end, read)).find((end) => read.get(end)?.is !== 'entity');
    Object.assign(back, { type: 'button', className: 'btn sm', textContent: words.restore });
    back.onclick = () => write([{ element: gone, field: 'is', value: 'entity' }]);
    item.append(`${[f.from, f.to].map((end) => read.get(end)?.label ?? end).join(' – ')} `, back);
    item.dataset.id = id;
    return item;
  }));
}

function redraw(ids, structural) {
  if (structural) canvas.draw(model);
  else canvas.touch(model, ids);
  shown();
}

const sync = new Sync(api, who, {
  queued(op) {
    model.pending = sync.pending;
    const box = byId('chart-waiting');
    box.hidden = sync.queue.length === 0 || (!sync.isDown && sync.queue.length < 3);
    box.lastElementChild.textContent = ` ${words.waiting} ${sync.queue.length}. ${sync.isDown ? words.offline : ''}`;
    page.dataset.waiting = sync.queue.length;
    const ids = (op?.changes ?? []).map((change) => change.element);
    if (ids.length > 0) redraw(ids, op.changes.some((change) => isStructural(change.field)));
  },
  changed(message, heard) {
    model.pending = sync.pending;
    const before = new Map(message.elements.map((one) => [one.id, model.server.get(one.id)?.fields]));
    const ids = [...model.take(message.elements), ...heard.flatMap((op) => (op.changes ?? []).map((change) => change.element))];
    const moved = message.elements.some((one) => ['is', 'into'].some((field) => before.get(one.id)?.[field] !== one.fields[field]) && (before.get(one.id) || one.fields.into));
    redraw(ids, moved || heard.some((op) => op.changes?.some((change) => isStructural(change.field))));
    panel.follow(ids);
    page.dataset.edits = message.edits;
    if (message.revived.length > 0) say(`${words.revived} ${message.revived.map((id) => model.fields(id)?.label ?? id).join(', ')}`);
    else say(`${words.saved} · ${message.who.join(', ')}`);
    steps();
  },
  refused(problem, op) {
    say(`${words.refused} ${problem.says ?? problem.title ?? ''} ${problem.detail ?? ''} ${problem.instead ?? ''}`);
    queueMicrotask(() => redraw((op.changes ?? []).map((change) => change.element), true));
  },
  again: () => load(),
});

/** Writes: at once on this page, durably as soon as the line allows. */
function write(changes) {
  if (!own || changes.length === 0) return;
  sync.add({ changes });
  redraw(changes.map((change) => change.element), changes.some((change) => isStructural(change.field)));
  steps(true);
}

function steps(wrote) {
  for (const name of ['undo', 'redo']) {
    const button = page.querySelector(`[data-do="${name}"]`);
    if (button && (wrote === undefined || name === 'undo')) button.disabled = false;
  }
}

async function load() {
  const answer = await fetch(api, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return setTimeout(load, 2000);
  const now = await answer.json();
  model.server.clear();
  model.take(now.view.elements);
  model.pending = sync.pending;
  page.dataset.edits = now.view.edits;
  canvas.draw(model, !page.dataset.ready);
  page.dataset.ready = 'yes';
  shown();
  if (own) sync.follow(now.after);
  sync.heard.queued();
  sync.flush();
}

function choose(one) {
  const kind = one.isNode() ? 'entity' : 'tie';
  if (tying && kind === 'entity') return tie(one.id());
  panel.show(kind, one.id());
}

/** The ends of a tie are chosen one after the other: by hand, or from the lists of the form. */
function tie(end) {
  if (tying.from && tying.from !== end) {
    const form = panel.show('tie', null, { from: tying.from, to: end });
    stopTying();
    form.elements.namedItem('kind').focus();
  } else {
    tying.from = end;
    say(words['choose.to']);
  }
}

function startTying(from) {
  tying = { from };
  page.querySelector('[data-do="tie"]')?.setAttribute('aria-pressed', 'true');
  const form = panel.show('tie', null, { from: from ?? '' });
  say(words[from ? 'choose.to' : 'choose.from']);
  form.elements.namedItem(from ? 'to' : 'from').focus();
}

function stopTying() {
  tying = null;
  page.querySelector('[data-do="tie"]')?.setAttribute('aria-pressed', 'false');
}

function addEntity(pin) {
  stopTying();
  panel.show('entity', null, { kind: 'person' }).elements.namedItem('label').focus();
  panel.open.pin = pin;
}

function save(kind) {
  const { id: known, pin } = panel.open;
  const [label, unknown] = ['label', 'unknown'].map((name) => panel.forms.entity.elements.namedItem(name));
  if (kind === 'entity' && !label.value.trim() && !unknown.checked) return say(words.noname), label.focus();
  const id = known ?? newId(kind === 'tie' ? 't' : 'n');
  const changes = panel.changes(id);
  if (known && changes.length === 0) return panel.close();
  if (!known) changes.unshift({ element: id, field: 'is', value: kind });
  if (pin) changes.push({ element: id, field: 'pin', value: `${Math.round(pin.x)},${Math.round(pin.y)}` });
  stopTying();
  write(changes);
  panel.close();
  page.querySelector(`[data-do="${kind === 'tie' ? 'tie' : 'entity'}"]`)?.focus();
}

function remove(ids) {
  write(ids.map((element) => ({ element, field: 'is', value: null })));
  panel.close();
}

function merge() {
  const ids = cy.nodes(':selected').map((node) => node.id());
  const [into, ...others] = ids.sort((a, b) => cy.getElementById(b).degree() - cy.getElementById(a).degree());
  if (others.length > 0) write(others.map((element) => ({ element, field: 'into', value: into })));
  panel.close();
}

function undo(redo) {
  const dropped = redo ? null : sync.drop();
  if (!dropped) return sync.add({ redo });
  model.pending = sync.pending;
  sync.heard.queued();
  redraw(dropped.changes.map((change) => change.element), true);
}

const acts = {
  entity: () => addEntity(),
  tie: () => (tying ? (stopTying(), panel.close()) : startTying()),
  'tie-here': () => startTying(panel.open.id),
  undo: () => undo(false),
  redo: () => undo(true),
  in: () => canvas.zoom(1.3),
  out: () => canvas.zoom(1 / 1.3),
  fit: () => canvas.fit(),
  close: () => (stopTying(), panel.close()),
  past: () => panel.past(api),
  remove: () => remove([panel.open.id]),
  'remove-many': () => remove(cy.elements(':selected').map((one) => one.id())),
  merge,
  unpin: () => (write([{ element: panel.open.id, field: 'pin', value: null }]), panel.close()),
};

page.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (button) acts[button.dataset.do]();
});
for (const [kind, form] of Object.entries(panel.forms)) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (own) save(kind);
  });
}
byId('chart-layout').addEventListener('change', (event) => canvas.lay(event.target.value));
byId('measure-form').addEventListener('submit', (event) => {
  event.preventDefault();
  measure(api, cy, words);
});

cy.on('tap', 'node, edge', (event) => !event.originalEvent.shiftKey && choose(event.target));
cy.on('tap', (event) => event.target === cy && !tying && panel.close());
cy.on('dbltap', (event) => event.target === cy && own && addEntity(event.position));
cy.on('dragfree', 'node', (event) => {
  const moved = event.target.selected() ? cy.nodes(':selected') : event.target;
  write(moved.map((node) => ({ element: node.id(), field: 'pin', value: `${Math.round(node.position('x'))},${Math.round(node.position('y'))}` })));
});
cy.on('select unselect', () => {
  const chosen = cy.elements(':selected');
  byId('chart-many').hidden = chosen.length < 2;
  byId('chart-many-what').textContent = `${words.selected} ${chosen.map((one) => one.data('label') || one.data('text')).filter(Boolean).slice(0, 12).join(', ')}`;
});

// On the drawing itself: arrows walk to the nearest entity that way, letters begin something new.
byId('chart-canvas').addEventListener('keydown', (event) => {
  const here = cy.nodes(':selected').first();
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const way = ways[event.key];
  if (way) {
    const from = here.nonempty() ? here.position() : { x: cy.extent().x1 + cy.extent().w / 2, y: cy.extent().y1 + cy.extent().h / 2 };
    const ahead = cy.nodes(':visible').difference(here).toArray().map((node) => {
      const [x, y] = [node.position('x') - from.x, node.position('y') - from.y];
      return { node, on: x * way[0] + y * way[1], off: Math.abs(x * way[1]) + Math.abs(y * way[0]) };
    }).filter((one) => here.empty() || one.on > 1).sort((a, b) => a.on + 2 * a.off - b.on - 2 * b.off)[0];
    if (!ahead) return;
    event.preventDefault();
    cy.elements().unselect();
    ahead.node.select();
    say(ahead.node.data('text').replace('\n', ', '));
    cy.center(ahead.node);
  } else if (event.key === 'Enter' && here.nonempty()) choose(here);
  else if (event.key === 'Escape') acts.close();
  else if (own && (event.key === 'n' || event.key === 'N')) addEntity();
  else if (own && (event.key === 't' || event.key === 'T')) startTying(here.nonempty() ? here.id() : undefined);
  else if (own && event.key === 'Delete') remove(cy.elements(':selected').map((one) => one.id()));
  else return;
  event.preventDefault();
});

byId('chart-search').addEventListener('input', (event) => filter.search(event.target.value, (node) => {
  cy.elements().unselect();
  node.select();
  cy.animate({ center: { eles: node }, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150 });
  choose(node);
}, words));

load();
