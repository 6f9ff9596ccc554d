// Plays the debrief's ruler by itself: the reading head runs over ruler and lanes, what is under it is lit and said. Without this the
// marks and the two step buttons do the same by hand. Where motion is not wanted the head goes from mark to mark.

const still = matchMedia('(prefers-reduced-motion: reduce)');
const bar = document.querySelector('[data-replay]');
const ruler = document.querySelector('svg[data-axis="ruler"]');
const drawings = [...document.querySelectorAll('svg[data-axis]')];
const two = (n) => String(n).padStart(2, '0');
const clock = (s) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(Math.floor(s) % 60)}`;

/** Where an instant stands in a drawing, as the server would place it. */
function place(drawing, at) {
  const { from, until, start, length, width, mirrored } = drawing.dataset;
  const part = Math.min(1, Math.max(0, (at - from) / Math.max(1, until - from)));
  const fromStart = Number(start) + Number(length) * part;
  return mirrored ? Number(width) - fromStart : fromStart;
}

function setUp() {
  const [button, speed] = [bar.querySelector('button'), bar.querySelector('select')];
  const said = document.querySelector('[data-said]');
  const marks = [...ruler.querySelectorAll('a[data-at]')];
  const lit = [...document.querySelectorAll('[data-lit-from]')];
  const [from, until] = [Number(ruler.dataset.from), Number(ruler.dataset.until)];
  const last = Number(ruler.dataset.last);
  let at = Number(ruler.dataset.head);
  let before = null;
  let waiting = 0;

  const isPlaying = () => button.dataset.state === 'playing';

  function show() {
    for (const drawing of drawings) {
      const x = place(drawing, at);
      drawing.querySelector('.head')?.setAttribute('transform', `translate(${x} 30)`);
      const line = drawing.querySelector('.head-l');
      line?.setAttribute('x1', x);
      line?.setAttribute('x2', x);
    }
    const [a, b] = [place(ruler, from), place(ruler, at)];
    const played = ruler.querySelector('.played');
    played.setAttribute('x', Math.min(a, b));
    played.setAttribute('width', Math.max(3, Math.abs(b - a)));
    for (const bar of lit) bar.classList.toggle('now', bar.dataset.litFrom <= at && at < bar.dataset.litUntil);
    say(marks.findLast((mark) => mark.dataset.at <= at));
  }

  function say(mark) {
    const time = document.createElement('b');
    time.textContent = clock(at);
    const words = document.createElement(mark ? 'a' : 'span');
    if (mark) {
      words.href = mark.href.baseVal;
      words.textContent = mark.getAttribute('aria-label');
    }
    said.replaceChildren(time, ' ', words);
  }

  // A moment has an address: it can be kept, and shown on the wall.
  function keep() {
    const address = new URL(location.href);
    address.searchParams.set('at', Math.floor(at));
    history.replaceState(null, '', address);
  }

  function stop() {
    clearTimeout(waiting);
    button.dataset.state = 'paused';
    button.setAttribute('aria-pressed', 'false');
    said.setAttribute('aria-live', 'polite');
    show();
    keep();
  }

  function play() {
    if (at >= last) at = from;
    button.dataset.state = 'playing';
    button.setAttribute('aria-pressed', 'true');
    said.setAttribute('aria-live', 'off');
    before = null;
    still.matches ? walk() : requestAnimationFrame(run);
  }

  function run(now) {
    if (!isPlaying()) return;
    at = Math.min(last, at + (before === null ? 0 : ((now - before) / 1000) * Number(speed.value)));
    before = now;
    show();
    at >= last ? stop() : requestAnimationFrame(run);
  }

  /** From mark to mark, as long apart as the head would run, within half a second and three. */
  function walk() {
    if (!isPlaying()) return;
    show();
    const next = marks.map((mark) => Number(mark.dataset.at)).find((time) => time > at) ?? last;
    if (at >= last) return stop();
    const apart = Math.min(3, Math.max(0.5, (next - at) / Number(speed.value)));
    waiting = setTimeout(() => {
      at = Math.min(next, last);
      walk();
    }, apart * 1000);
  }

  button.addEventListener('click', () => (isPlaying() ? stop() : play()));
  bar.hidden = false;
}

if (bar && ruler) setUp();
