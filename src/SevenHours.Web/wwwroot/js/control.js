// The control room's own needs: what depends on the clock is drawn here from times the server wrote, a done form closes its
// drawer, and one key hides the truth from the projector.

const clock = () => document.querySelector('[data-clock="exercise"][data-at]');

/** Exercise seconds as the big clock shows them. */
function seconds() {
  const shown = clock()?.textContent.split(':').map(Number);
  return shown?.length === 3 ? shown[0] * 3600 + shown[1] * 60 + shown[2] : null;
}

const two = (n) => String(n).padStart(2, '0');
const left = (s) => (s >= 3600 ? `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${two(Math.floor(s / 60))}:${two(s % 60)}`);

function say(element, value) {
  const text = element.dataset.words.replace('{0}', value);
  const target = element.querySelector('[data-text]');
  if (target.textContent !== text) target.textContent = text;
}

function draw() {
  const now = seconds();
  if (now === null) return;
  for (const due of document.querySelectorAll('[data-in]')) say(due, left(Math.max(0, Number(due.dataset.in) - now)));
  for (const mark of document.querySelectorAll('[data-now]')) mark.textContent = clock().textContent;
  ribbon(now);
}

function ribbon(now) {
  const drawing = document.querySelector('[data-ribbon]');
  if (!drawing) return;
  const part = Math.min(1, Math.max(0, (now - Number(drawing.dataset.ribbon)) / 25200));
  const percent = (x) => `${Math.round(x * 10000) / 100}%`;
  const mirrors = drawing.dataset.mirror === 'yes';
  drawing.querySelector('[data-nowline]').setAttribute('x', percent(mirrors ? 1 - part : part));
  const past = drawing.querySelector('[data-past]');
  past.setAttribute('width', percent(part));
  past.setAttribute('x', mirrors ? percent(1 - part) : '0%');
}

function follow() {
  const ending = document.querySelector('#ending [data-go]');
  if (ending?.dataset.go) location.assign(ending.dataset.go);
  if (document.querySelector('#ending[data-reload]')) location.reload();
}

// Done: the drawer has served its purpose. A refusal leaves it open, with what was written.
document.addEventListener('htmx:after:request', (event) => {
  const ctx = event.detail.ctx;
  if (ctx?.response?.status !== 204) return;
  document.getElementById('notices')?.replaceChildren();
  ctx.sourceElement?.closest('form')?.querySelector('[data-strays]')?.replaceChildren();
  ctx.sourceElement?.closest('form[data-done]')?.reset();
  ctx.sourceElement?.closest('[popover]')?.hidePopover();
});

document.addEventListener('click', (event) => {
  const hide = event.target.closest('[data-hide]');
  if (!hide) return;
  const sheet = document.getElementById(hide.dataset.hide);
  sheet.classList.toggle('hidden-away');
  sessionStorage.setItem(`hide-${hide.dataset.hide}`, sheet.classList.contains('hidden-away') ? 'yes' : '');
});

// Where the reader was in the list stays his after a reload; the truth stays hidden once it was hidden.
if (sessionStorage.getItem('hide-truth') === 'yes') document.getElementById('truth')?.classList.add('hidden-away');

document.addEventListener('htmx:after:swap', () => {
  draw();
  follow();
});

function tick() {
  draw();
  setTimeout(tick, 500);
}
tick();
