// Keeps half-written text on the server. A text box with data-draft="<address>" is posted there shortly after typing stops, and at
// once when the page is left. The box may name, in data-draft-saved, the element that says so.

const wait = 600;
const pending = new Map();

function token() {
  return document.querySelector('meta[name="request-token"]')?.content ?? '';
}

function form(box) {
  return new URLSearchParams({ text: box.value, __RequestVerificationToken: token() });
}

async function save(box) {
  pending.delete(box);
  try {
    const answer = await fetch(box.dataset.draft, { method: 'POST', body: form(box), keepalive: true });
    if (answer.ok) say(box);
    else retry(box);
  } catch {
    retry(box);
  }
}

// The line is down: the text stands in the box, and is sent as soon as there is an answer again.
function retry(box) {
  if (!pending.has(box)) pending.set(box, setTimeout(() => save(box), 3000));
}

function say(box) {
  const note = document.getElementById(box.dataset.draftSaved ?? '');
  if (note) note.hidden = false;
}

document.addEventListener('input', (event) => {
  const box = event.target;
  if (!box.dataset?.draft) return;
  clearTimeout(pending.get(box));
  pending.set(box, setTimeout(() => save(box), wait));
});

// A sent form has taken the text with it: the draft is over.
document.addEventListener('submit', (event) => {
  for (const box of event.target.querySelectorAll('[data-draft]')) {
    clearTimeout(pending.get(box));
    pending.delete(box);
  }
});

window.addEventListener('pagehide', () => {
  for (const [box, timer] of pending) {
    clearTimeout(timer);
    navigator.sendBeacon(box.dataset.draft, form(box));
  }
  pending.clear();
});
