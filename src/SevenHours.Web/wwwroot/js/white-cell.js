// The white cell's keys and the drafted text: j and k walk the queue, a goes to the answer, d to the delays; a ticked sentence is put into
// the answer and taken out again as long as nobody changed it. Everything here also works without script.

const writing = (element) => element?.matches?.('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]');
const rows = () => [...document.querySelectorAll('#queue a[data-row]')];

function mark() {
  const here = decodeURIComponent(location.pathname.split('/white-cell/')[1] ?? '');
  for (const row of rows()) row.toggleAttribute('aria-current', row.dataset.row === here);
}

function walk(step) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row === document.activeElement || (!all.includes(document.activeElement) && row.hasAttribute('aria-current')));
  all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))].focus();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(document.activeElement)) return;
  const act = {
    j: () => walk(1),
    k: () => walk(-1),
    a: () => document.querySelector('#answer textarea')?.focus(),
    d: () => document.querySelector('[data-delay]')?.focus(),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

const box = () => document.querySelector('#answer textarea[name="says"]');

function write(text) {
  box().value = text.replace(/\s{2,}/g, ' ').trim();
  box().dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('change', (event) => {
  const sentence = event.target.dataset?.sentence;
  if (!sentence || !box()) return;
  const now = box().value;
  if (event.target.checked && !now.includes(sentence)) write(`${now} ${sentence}`);
  if (!event.target.checked && now.includes(sentence)) write(now.replace(sentence, ''));
});

document.addEventListener('click', (event) => {
  const line = event.target.closest?.('[data-line]')?.dataset.line;
  if (line && box()) write(line);
});

// A newly late line also buzzes the telephone, and the window's title says how many there are.
const title = document.title;
let late = 0;

function count() {
  const now = Number(document.getElementById('late')?.dataset.late ?? 0);
  document.title = now > 0 ? `(${now}) ${title}` : title;
  if (now > late && document.visibilityState === 'visible') navigator.vibrate?.(200);
  late = now;
}

document.addEventListener('htmx:after:swap', () => {
  mark();
  count();
});
mark();
count();
