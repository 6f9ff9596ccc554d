// Steps a replay without a new page: the server is asked for the parts that differ between two moments, and for those of the next moment before it is
// wanted. Without this every button is a link. The moment stands in the address all the time.

const room = document.querySelector('[data-replay-step]');
const two = (n) => String(n).padStart(2, '0');
const clock = (s) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(Math.floor(s) % 60)}`;
const resting = 350;
const mostKept = 24;

function setUp() {
  const $ = (name) => document.querySelector(name);
  const [button, speed, head] = [$('[data-play]'), $('[data-replay-speed] select'), $('#replay-head')];
  const links = Object.fromEntries([...document.querySelectorAll('[data-go]')].map((link) => [link.dataset.go, link]));
  const kept = new Map();
  let shown = Number(room.dataset.at);
  let at = shown;
  // The links of the page say where its own moment lies.
  let ways = Object.fromEntries(Object.entries(links).map(([name, link]) => [name, link.hasAttribute('aria-disabled') ? null : Number(new URL(link.href).searchParams.get('at'))]));
  let wanted = null;
  let isAsking = false;
  let isPlaying = false;
  let before = null;
  let rest = 0;
  let stepping = null;

  const last = () => Number(room.dataset.last);
  const addressOf = (to, from) => `${room.dataset.replayStep}&at=${to}${from === null ? '' : `&from=${from}`}`;

  /** The parts that lead from one moment to another; asked for once. */
  function ask(to, from) {
    const address = addressOf(to, from);
    if (!kept.has(address)) {
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value);
      const answer = fetch(address, { headers: { Accept: 'application/json' } }).then((got) => (got.ok ? got.json() : Promise.reject(new Error(`${got.status}`))));
      answer.catch(() => kept.delete(address));
      kept.set(address, answer);
    }
    return kept.get(address);
  }

  /** Goes to a moment. While one is on its way the last that was wanted waits, those between are left out. */
  async function go(to) {
    wanted = Math.min(Math.max(0, Math.floor(to)), last());
    if (isAsking) return;
    isAsking = true;
    try {
      while (wanted !== null && wanted !== shown) {
        const aim = wanted;
        const step = await ask(aim, shown);
        show(step);
        if (wanted === aim) wanted = null;
      }
    } catch {
      location.assign(pageOf(wanted ?? shown));
    } finally {
      wanted = null;
      isAsking = false;
    }
  }

  function pageOf(to) {
    const address = new URL(location.href);
    address.searchParams.set('at', to);
    address.searchParams.delete('event');
    address.hash = '';
    return address;
  }

  function show(step) {
    shown = step.at;
    if (!isPlaying) at = shown;
    const open = [...document.querySelectorAll('.past details[open], #apart details[open]')].map((one) => one.id).filter(Boolean);
    for (const [id, html] of Object.entries(step.parts)) {
      const old = document.getElementById(id);
      if (!old) continue;
      const top = old.scrollTop;
      const box = document.createElement('template');
      box.innerHTML = html;
      const fresh = box.content.firstElementChild;
      old.replaceWith(fresh);
      fresh.scrollTop = top;
    }
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    for (const [id, words] of Object.entries(step.words)) {
      const place = document.getElementById(id);
      if (place && place.textContent !== words) place.textContent = words;
    }
    head.min = step.from;
    head.max = step.until;
    follow(step);
    for (const day of document.querySelectorAll('[data-day]')) {
      Number(day.dataset.day) === step.day ? day.setAttribute('aria-current', 'true') : day.removeAttribute('aria-current');
    }
    draw();
    clearTimeout(rest);
    rest = setTimeout(settle, resting);
  }

  function follow(step) {
    ways = { before: step.before, after: step.after, 'mark-before': step.markBefore, 'mark-after': step.markAfter };
    for (const [name, link] of Object.entries(links)) {
      const to = ways[name];
      to === null || to === undefined ? link.setAttribute('aria-disabled', 'true') : link.removeAttribute('aria-disabled');
      link.href = pageOf(to ?? shown);
    }
    // Who steps or plays will want the next moment; who scrubs will not.
    const next = isPlaying ? ways.after : ways[stepping];
    if (next !== null && next !== undefined) ask(next, shown).catch(() => {});
  }

  /** What moves with every picture: the head, the clocks, the countdowns that follow the page's clock. */
  function draw() {
    const now = Math.floor(at);
    for (const place of document.querySelectorAll('[data-replay-clock]')) place.textContent = clock(now);
    const main = $('#clocks [data-clock="exercise"]');
    if (main) main.dataset.at = now;
    head.value = now;
    head.setAttribute('aria-valuetext', clock(now));
    const ruler = $('#replay-ruler');
    if (!ruler) return;
    const { from, until, start, length, width, mirrored } = ruler.dataset;
    const part = Math.min(1, Math.max(0, (now - from) / Math.max(1, until - from)));
    const along = Number(start) + Number(length) * part;
    const x = mirrored ? Number(width) - along : along;
    ruler.querySelector('.head').setAttribute('transform', `translate(${x} 30)`);
    const begin = mirrored ? Number(width) - Number(start) : Number(start);
    const played = ruler.querySelector('.played');
    played.setAttribute('x', Math.min(begin, x));
    played.setAttribute('width', Math.max(3, Math.abs(x - begin)));
  }

  /** Where one rests: the address keeps the moment, the way back is made ready, and the measures are counted. */
  function settle() {
    if (isPlaying) return;
    history.replaceState(null, '', pageOf(shown));
    const form = $('[data-replay-picks] [name=at]');
    if (form) form.value = shown;
    for (const name of ['before', 'after', 'mark-before', 'mark-after']) {
      if (ways[name] !== null && ways[name] !== undefined) ask(ways[name], shown).catch(() => {});
    }
    measure();
  }

  async function measure() {
    const place = $('#replay-measures');
    const address = $('#apart')?.dataset.measures;
    if (!place || !address || place.dataset.measuresAt === String(shown)) return;
    const of = shown;
    const got = await fetch(`${address}&at=${of}`);
    if (!got.ok || of !== shown) return;
    const box = document.createElement('template');
    box.innerHTML = await got.text();
    const fresh = box.content.querySelector('#replay-measures');
    const was = place.querySelector('details');
    if (was && !was.open) fresh.querySelector('details')?.removeAttribute('open');
    place.replaceWith(fresh);
  }

  function stop() {
    isPlaying = false;
    button.setAttribute('aria-pressed', 'false');
    at = Math.floor(at);
    go(at);
    clearTimeout(rest);
    rest = setTimeout(settle, resting);
  }

  function play() {
    isPlaying = true;
    button.setAttribute('aria-pressed', 'true');
    if (at >= last()) at = Number(head.min);
    before = null;
    requestAnimationFrame(run);
  }

  function run(now) {
    if (!isPlaying) return;
    const next = Math.min(last(), at + (before === null ? 0 : ((now - before) / 1000) * Number(speed.value)));
    before = now;
    // What has not arrived yet is waited for: the clock does not run ahead of what is shown.
    if (isAsking) return requestAnimationFrame(run);
    at = next;
    const day = Number(head.max);
    if (at >= day && at < last() && ways.after > day) at = ways.after;
    if (ways.after !== null && ways.after !== undefined && at >= ways.after) go(at >= ways.after + 1 ? at : ways.after);
    else if (at < shown) go(at);
    draw();
    at >= last() ? stop() : requestAnimationFrame(run);
  }

  const toggle = () => (isPlaying ? stop() : play());
  const step = (name) => ((stepping = name), ways[name] === null || ways[name] === undefined ? null : go(ways[name]));

  button.addEventListener('click', toggle);
  head.addEventListener('input', () => {
    if (isPlaying) stop();
    stepping = null;
    go(Number(head.value));
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = event.target.closest?.('[data-go], [data-to], [data-day]');
    if (!way || !room.contains(way)) return;
    event.preventDefault();
    if (isPlaying) stop();
    if (way.dataset.go) step(way.dataset.go);
    else go(Number(way.dataset.to ?? new URL(way.href).searchParams.get('at')));
  });

  const keys = { ArrowLeft: ['before', 'after'], ArrowRight: ['after', 'before'], '[': ['mark-before'], ']': ['mark-after'] };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const on = document.activeElement;
    const isHead = on === head;
    if (!isHead && on?.matches?.('input, select, textarea, summary, [contenteditable], .scrollx, .tall')) return;
    if (event.key === ' ') {
      if (on?.matches?.('a, button') && on !== button) return;
      event.preventDefault();
      if (event.repeat) return;
      toggle();
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      go(event.key === 'Home' ? Number(head.min) : Math.min(Number(head.max), last()));
    } else if (keys[event.key]) {
      event.preventDefault();
      const right = document.documentElement.dir === 'rtl' && keys[event.key].length > 1 ? 1 : 0;
      step(keys[event.key][right]);
    }
  });
  button.addEventListener('keyup', (event) => event.key === ' ' && event.preventDefault());
  for (const pick of document.querySelectorAll('[data-replay-picks] select')) pick.addEventListener('change', () => pick.form.requestSubmit());
  for (const hidden of [button, head, $('[data-replay-speed]'), $('[data-keys]')]) if (hidden) hidden.hidden = false;
  if (ways.after !== null) ask(ways.after, shown).catch(() => {});
}

if (room && document.getElementById('replay-head')) setUp();
