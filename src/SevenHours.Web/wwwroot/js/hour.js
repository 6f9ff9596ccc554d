// The next hour: keys choose and move lines, marks of the run sheet are dragged, the now-line walks between two drawings, templates fill the
// form, and in a row of chips letters and arrows walk.

const writing = (element) => element?.matches?.('input:not([type="checkbox"], [type="radio"]), textarea, select');
const rows = () => [...document.querySelectorAll('[data-rows] > [data-row]')].filter((row) => !row.closest('[hidden]'));
let chosen = null;

/** The chosen row, found anew: the feed may have drawn it again. */
const current = () => (chosen ? document.getElementById(chosen) : null);

function choose(row) {
  if (!row) return;
  current()?.removeAttribute('data-chosen');
  chosen = row.id;
  row.dataset.chosen = 'yes';
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
}

const acts = { h: 'hold', s: 'send', x: 'skip', '+': 'later', '=': 'later', '-': 'earlier', t: 'open' };

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest?.('form[data-quick]');
    if (!form) return;
    event.preventDefault();
    return form.requestSubmit();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || writing(document.activeElement) || document.querySelector('.drawer:popover-open')) return;
  if (event.key === 'j' || event.key === 'ArrowDown') step(1);
  else if (event.key === 'k' || event.key === 'ArrowUp') step(-1);
  else if (acts[event.key] && current()) {
    const button = current().querySelector(`[data-act="${acts[event.key]}"]`);
    if (!button) return;
    button.click();
    if (event.key === 't') typeTime();
  } else return;
  event.preventDefault();
});

/** The card of a line comes a moment later; its box for the time is where the reader wants to be. */
function typeTime() {
  document.addEventListener('htmx:after:swap', () => {
    const box = document.getElementById('retime-to');
    box?.focus();
    box?.select();
  }, { once: true });
}

document.addEventListener('focusin', (event) => {
  const row = event.target.closest?.('[data-row]');
  if (!row || row.id === chosen) return;
  current()?.removeAttribute('data-chosen');
  chosen = row.id;
  row.dataset.chosen = 'yes';
});

// A row that was drawn anew is still the chosen one.
document.addEventListener('htmx:after:swap', () => {
  const row = current();
  if (row && row.dataset.chosen !== 'yes') row.dataset.chosen = 'yes';
  draw();
});

// The line of time.

const ruler = () => document.getElementById('hour-ruler');
const percent = (x) => `${Math.round(x * 10000) / 100}%`;

function now() {
  const shown = document.querySelector('[data-clock="exercise"][data-at]')?.textContent.split(':').map(Number);
  return shown?.length === 3 ? shown[0] * 3600 + shown[1] * 60 + shown[2] : null;
}

function draw() {
  const [line, at] = [ruler(), now()];
  if (!line || at === null) return;
  const [from, until] = [Number(line.dataset.from), Number(line.dataset.until)];
  const part = Math.min(1, Math.max(0, (at - from) / (until - from)));
  const mirrors = line.dataset.mirror === 'yes';
  line.querySelector('[data-nowline]').setAttribute('x', percent(mirrors ? 1 - part : part));
  const past = line.querySelector('[data-past]');
  past.setAttribute('width', percent(part));
  past.setAttribute('x', mirrors ? percent(1 - part) : '0%');
}

let drag = null;

document.addEventListener('pointerdown', (event) => {
  const mark = event.target.closest?.('#hour-ruler .moves');
  if (!mark || ruler().dataset.may !== 'yes') return;
  event.preventDefault();
  drag = { mark, start: event.clientX, at: Number(mark.dataset.at), to: null };
  mark.setPointerCapture?.(event.pointerId);
});

document.addEventListener('pointermove', (event) => {
  if (!drag) return;
  const line = ruler();
  const [from, until] = [Number(line.dataset.from), Number(line.dataset.until)];
  const moved = ((event.clientX - drag.start) / line.clientWidth) * (until - from) * (line.dataset.mirror === 'yes' ? -1 : 1);
  // Whole minutes, and never before now: nobody sends into the past.
  drag.to = Math.max(Math.ceil((now() ?? 0) / 60) * 60, Math.round((drag.at + moved) / 60) * 60);
  const part = (drag.to - from) / (until - from);
  drag.mark.querySelector('svg').setAttribute('x', percent(line.dataset.mirror === 'yes' ? 1 - part : part));
});

const two = (n) => String(n).padStart(2, '0');

document.addEventListener('pointerup', () => {
  if (!drag) return;
  const { mark, at, to } = drag;
  drag = null;
  if (to === null || to === at) return;
  const url = ruler().dataset.post.replace('%7B0%7D', '{0}').replace('{0}', encodeURIComponent(mark.dataset.mark));
  window.htmx.ajax('POST', url, { values: { to: `${two(Math.floor(to / 3600))}:${two(Math.floor(to / 60) % 60)}` }, swap: 'none' });
});

// The form.

document.addEventListener('click', (event) => {
  const template = event.target.closest?.('[data-fill]');
  const form = template?.closest('form');
  if (!form) return;
  const fill = JSON.parse(template.dataset.fill);
  for (const box of form.querySelectorAll('input[type="checkbox"], input[type="radio"]')) {
    const wanted = fill[box.name];
    if (wanted !== undefined) box.checked = Array.isArray(wanted) ? wanted.includes(box.value) : wanted === box.value;
  }
  for (const name of ['from', 'title', 'text']) form.elements[name].value = fill[name] ?? '';
  for (const option of form.elements.fact?.options ?? []) option.selected = fill.fact.includes(option.value);
  form.elements.text.focus();
});

/** In a row of chips one is a stop for Tab; arrows and first letters walk. */
function roam(fieldset) {
  const boxes = [...fieldset.querySelectorAll('input')];
  boxes.forEach((box, i) => (box.tabIndex = i === 0 ? 0 : -1));
  fieldset.addEventListener('keydown', (event) => {
    const at = boxes.indexOf(document.activeElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const turns = document.documentElement.dir === 'rtl' ? -1 : 1;
    let to = -1;
    if (event.key === 'ArrowDown') to = at + 1;
    else if (event.key === 'ArrowUp') to = at - 1;
    else if (event.key === 'ArrowRight') to = at + turns;
    else if (event.key === 'ArrowLeft') to = at - turns;
    else if (event.key.length === 1 && event.key !== ' ') to = typed(boxes, at, event.key);
    else return;
    event.preventDefault();
    if (to < 0 || to >= boxes.length) return;
    boxes[at].tabIndex = -1;
    boxes[to].tabIndex = 0;
    boxes[to].focus();
  });
}

let word = '';
let wordAt = 0;

/** The next chip whose label begins with what was typed within a second. */
function typed(boxes, at, key) {
  word = Date.now() - wordAt < 1000 ? word + key : key;
  wordAt = Date.now();
  const fits = (box) => box.closest('label').textContent.trim().toLocaleLowerCase().startsWith(word.toLocaleLowerCase());
  if (word.length > 1 && fits(boxes[at])) return at;
  const after = boxes.findIndex((box, i) => i > at && fits(box));
  return after >= 0 ? after : boxes.findIndex(fits);
}

document.querySelectorAll('[data-roam]').forEach(roam);

function tick() {
  draw();
  setTimeout(tick, 1000);
}
tick();
