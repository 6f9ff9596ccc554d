// Draws exercise time, wall time, countdowns and the seven-hour ruler from a formula (state, speed, since), so that the
// server never sends ticks. An element carries data-clock="exercise|wall|countdown|elapsed|ruler"; a part that arrives later is found by itself.

const hour = 3600;
let offset = readOffset();

function readOffset() {
  const meta = document.querySelector('meta[name="server-time"]');
  return meta ? Number(meta.content) - Date.now() : 0;
}

/** The server's wall time in milliseconds, as well as this page knows it. */
const serverNow = () => Date.now() + offset;

/** Exercise seconds at this moment, by the formula the element or the page's main clock carries. */
function exerciseSeconds(element) {
  const source = element.dataset.at ? element : document.querySelector('[data-clock="exercise"][data-at]');
  if (!source) return null;
  const at = Number(source.dataset.at);
  if (source.dataset.state !== 'running') return at;
  const passed = Math.max(0, serverNow() - Number(source.dataset.since)) / 1000;
  const now = at + Math.floor(passed * Number(source.dataset.speed));
  return source.dataset.until ? Math.min(now, Number(source.dataset.until)) : now;
}

const two = (n) => String(n).padStart(2, '0');
const longTime = (s) => `${two(Math.floor(s / hour))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
const leftTime = (s) => (s >= hour ? longTime(s) : `${two(Math.floor(s / 60))}:${two(s % 60)}`);

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const draw = {
  exercise(element) {
    const now = exerciseSeconds(element);
    if (now !== null) write(element, longTime(now));
  },

  wall(element) {
    const local = new Date(serverNow() + Number(element.dataset.offset) * 60000);
    write(element, `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`);
  },

  countdown(element) {
    const now = exerciseSeconds(element);
    if (now === null) return;
    const remaining = Number(element.dataset.ends) - now;
    const left = Math.max(0, remaining);
    const late = remaining < 0 && element.dataset.late !== undefined;
    write(element.querySelector('[data-left]'), leftTime(late ? -remaining : left));
    around(element, late);
    const total = Number(element.dataset.total);
    if (total > 0) element.querySelector('[data-ring]')?.setAttribute('stroke-dasharray', `${Math.round((100 * left) / total)} 100`);
    announce(element, left);
  },

  elapsed(element) {
    const now = exerciseSeconds(element);
    if (now !== null) write(element.querySelector('[data-long]'), leftTime(Math.max(0, now - Number(element.dataset.from))));
  },

  ruler(element) {
    const now = exerciseSeconds(element);
    if (now === null) return;
    element.querySelectorAll('rect').forEach((cell, i) => {
      const part = Math.min(1, Math.max(0, (now - i * hour) / hour));
      cell.setAttribute('width', String(Math.round(part * 1000)));
    });
  },
};

/** What stands before and after the time: how long is left, or that it is overdue. */
function around(element, late) {
  const after = element.querySelector('[data-after]');
  const [before, rest] = late ? element.dataset.late.split('{time}') : ['', ` ${after.dataset.word}`];
  write(element.querySelector('[data-before]'), before);
  write(after, rest);
  element.classList.toggle('late', late);
}

/** Says once at five minutes and once at one minute what runs out, politely. */
function announce(element, left) {
  const step = left <= 0 ? 0 : left <= 60 ? 1 : left <= 300 ? 5 : null;
  const before = element.dataset.announced;
  if (step === null || before === String(step)) return;
  element.dataset.announced = String(step);
  const words = element.dataset[`say${step}`];
  // The first drawing only remembers where it stands: a page that opens late has nothing to announce.
  if (before === undefined && !element.dataset.seen) return;
  const region = document.getElementById('announcer');
  if (region && words) region.textContent = words;
}

function drawAll() {
  for (const element of document.querySelectorAll('[data-clock]')) {
    draw[element.dataset.clock]?.(element);
    element.dataset.seen = 'yes';
  }
}

function tick() {
  drawAll();
  setTimeout(tick, 250 - (serverNow() % 250));
}

// The feed's ping carries the server's time: a page left open for a day stays right.
document.addEventListener('ping', (event) => {
  const sent = Number(event.detail?.data);
  if (sent > 0) offset = sent - Date.now();
});
document.addEventListener('htmx:after:swap', drawAll);
tick();
