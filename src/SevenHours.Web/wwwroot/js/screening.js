// Screening by keyboard: a form with data-screening is sent without leaving the page, one press after the other, and waits when the line is
// down. Digits lead to a dimension, w to the signs, arrows walk along the lines of the sheet. Everything works without this file too.

const fresh = () => [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');
const writing = (element) => element?.matches?.('input:not([type=radio], [type=checkbox]), textarea, select');
let line = Promise.resolve();
let waiting = 0;

function say(form, words) {
  let note = form.querySelector('.outbox');
  if (!note && words) {
    note = document.createElement('p');
    note.className = 'outbox';
    note.setAttribute('role', 'status');
    form.append(note);
  }
  if (words) note.textContent = words;
  else note?.remove();
}

async function send(form, body) {
  for (;;) {
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { 'HX-Request': 'true' }, body, keepalive: true });
      if ([502, 503, 504].includes(answer.status)) throw new Error();
      say(form, null);
      if (!answer.ok) {
        const said = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.notice');
        if (said) document.getElementById('notices')?.replaceChildren(said);
      }
      return;
    } catch {
      // The key of the press makes sure that it counts once, however often it is sent.
      say(form, form.dataset.screening);
      await new Promise((again) => setTimeout(again, 2000));
    }
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (!form.dataset.screening) {
    // What leaves the page goes after what was pressed before it.
    if (waiting === 0) return;
    event.preventDefault();
    line.then(() => form.requestSubmit(event.submitter));
    return;
  }
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const key = form.elements.namedItem('key');
  if (key) key.value = fresh();
  waiting++;
  line = line.then(() => send(form, body)).then(() => waiting--);
});

// Who leaves the page takes what still waits along first.
document.addEventListener('click', (event) => {
  const to = event.target.closest?.('a[href]');
  if (!to || to.target || waiting === 0) return;
  event.preventDefault();
  line.then(() => location.assign(to.href));
});

// On a telephone the sheet begins folded: one opens the dimension one is speaking of.
if (matchMedia('(max-width: 40rem)').matches) {
  for (const dimension of document.querySelectorAll('.scr-dim')) dimension.open = dimension.querySelector('[aria-pressed=true]') !== null;
}

function walk(from, step) {
  const lines = [...document.querySelectorAll('.scr-dim[open] .scr-ind')];
  const at = lines.indexOf(from);
  lines[at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + step))]?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(document.activeElement)) return;
  const at = document.activeElement;
  if (event.key >= '1' && event.key <= '6') {
    const first = document.querySelector(`#dim-${event.key} .scr-ind`);
    if (!first) return;
    first.closest('details').open = true;
    event.preventDefault();
    first.focus();
    first.closest('.scr-dim').scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'w') {
    const signs = [...document.querySelectorAll('#scr-signs input')];
    if (signs.length === 0) return;
    event.preventDefault();
    // Pressed again it goes on to the next sign.
    const now = signs.findIndex((sign) => sign.checked);
    const next = signs[(now + 1) % signs.length];
    next.checked = true;
    next.focus();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && at?.matches?.('.scr-ind')) {
    event.preventDefault();
    walk(at, event.key === 'ArrowDown' ? 1 : -1);
  }
});
