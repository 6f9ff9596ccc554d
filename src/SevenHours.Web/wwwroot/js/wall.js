// The board: a pin is moved by dragging, or with Alt and an arrow while one is on it. The page changes by its feed; what was held stays held.

// On a telephone the strip of tabs is longer than the screen: where one is comes into sight.
document.querySelector('.walltabs [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });

// The slider over what was known: the page as of that moment comes when the hand, or the key, rests.
const then = document.querySelector('[data-then]');
if (then) {
  const [slider, says] = [then.querySelector('[type=range]'), then.querySelector('output')];
  const isNow = () => Number(slider.value) > Number(slider.max) - Number(slider.step);
  const clock = (seconds) => [seconds / 3600, (seconds / 60) % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  let rest = 0;
  then.dataset.then = 'live';
  then.addEventListener('submit', () => {
    slider.disabled = isNow();
  });
  slider.addEventListener('keydown', (event) => {
    if (event.key === '0') then.querySelector('a[data-key]')?.click();
  });
  slider.addEventListener('input', () => {
    says.textContent = isNow() ? says.dataset.now : clock(Number(slider.value));
    slider.setAttribute('aria-valuetext', says.textContent);
    clearTimeout(rest);
    rest = setTimeout(() => then.requestSubmit(), 600);
  });
}

const token = () => document.querySelector('meta[name="request-token"]')?.content ?? '';
let kept = null;

async function move(pin, theme, before) {
  kept = pin.id;
  const body = new URLSearchParams({ theme, before: before?.dataset.wallpin ?? '' });
  const answer = await fetch(`${location.pathname.replace(/\/$/, '')}/pins/${pin.dataset.wallpin}/move`, {
    method: 'POST', body, headers: { RequestVerificationToken: token(), 'HX-Request': 'true' },
  });
  if (answer.status !== 204) location.reload();
}

const column = (element) => element.closest('.wallcolumn');
const pinsOf = (theme) => [...theme.querySelectorAll('.wallpin')];

// Left and right are as they look: in Arabic the next theme stands to the left.
function step(key) {
  const isRtl = document.documentElement.dir === 'rtl';
  return { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [isRtl ? 1 : -1, 0], ArrowRight: [isRtl ? -1 : 1, 0] }[key];
}

document.addEventListener('keydown', (event) => {
  const pin = event.target.closest?.('.wallpin');
  const way = event.altKey && step(event.key);
  if (!pin || !way) return;
  event.preventDefault();
  const here = column(pin);
  const at = pinsOf(here).indexOf(pin);
  if (way[1] !== 0) {
    const others = pinsOf(here);
    if (at + way[1] < 0 || at + way[1] >= others.length) return;
    return move(pin, here.dataset.themeId, way[1] < 0 ? others[at - 1] : others[at + 2]);
  }
  const columns = [...document.querySelectorAll('.wallcolumn')];
  const next = columns[columns.indexOf(here) + way[0]];
  if (next) move(pin, next.dataset.themeId, pinsOf(next)[at]);
});

// A pin that moved is drawn anew elsewhere: the hand goes with it.
document.addEventListener('htmx:after:swap', () => {
  const pin = kept && document.getElementById(kept);
  if (pin && !pin.contains(document.activeElement) && (document.activeElement === document.body || !document.activeElement)) pin.querySelector('a')?.focus();
});

let dragged = null;
const mark = (element, name, on) => element?.classList.toggle(name, on);
const clear = () => document.querySelectorAll('.wallcolumn.over, .wallpin.target').forEach((one) => one.classList.remove('over', 'target'));

document.addEventListener('dragstart', (event) => {
  dragged = event.target.closest?.('.wallpin') ?? null;
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.id);
  mark(dragged, 'dragged', true);
});
document.addEventListener('dragover', (event) => {
  const over = dragged && event.target.closest?.('.wallcolumn');
  if (!over) return;
  event.preventDefault();
  clear();
  mark(over, 'over', true);
  mark(event.target.closest('.wallpin'), 'target', true);
});
document.addEventListener('drop', (event) => {
  const over = dragged && event.target.closest?.('.wallcolumn');
  if (!over) return;
  event.preventDefault();
  const before = event.target.closest('.wallpin');
  if (before !== dragged) move(dragged, over.dataset.themeId, before);
});
document.addEventListener('dragend', () => {
  mark(dragged, 'dragged', false);
  clear();
  dragged = null;
});
