// The form in which a talk is recorded: finding a name or a fact, the draft that outlives a reload, and sending it when there is no network.

const { drop, flush, keep, send, waiting } = window.shelf;

const form = document.getElementById('talk');
const note = document.getElementById('shelf');
const wrong = document.getElementById('capture-refusal');
const draft = `sh-talk:${form.getAttribute('action')}:${form.dataset.shelf}`;

const fields = () => [...new FormData(form)].filter(([name]) => name !== '__RequestVerificationToken');

function store(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing loses only the draft.
  }
}

// What was half filled in stands there again after a reload, with the key it had: the same talk is recorded once.
function restore() {
  const kept = (() => {
    try {
      return JSON.parse(sessionStorage.getItem(draft));
    } catch {
      return null;
    }
  })();
  if (!kept || form.elements.supersedes) return;
  for (const box of form.elements) if (box.type === 'checkbox' && box.name) box.checked = false;
  for (const [name, value] of kept) {
    for (const box of [...form.elements].filter((one) => one.name === name)) {
      if (box.type === 'checkbox' || box.type === 'radio') box.checked = box.checked || box.value === value;
      else if (!['who', 'set'].includes(name)) box.value = value;
      if (value && box.type !== 'hidden' && box.type !== 'radio') box.closest('details')?.setAttribute('open', '');
    }
  }
  count();
}

function count() {
  for (const mark of form.querySelectorAll('[data-count]')) {
    const n = form.querySelectorAll(`[name="${mark.dataset.count}"]:checked`).length;
    mark.hidden = n === 0;
    mark.textContent = String(n);
  }
}

function tell() {
  note.hidden = waiting().length === 0;
}

function refuse(problem) {
  wrong.textContent = problem ? `${problem.says} ${problem.instead}` : '';
  wrong.hidden = !problem;
  if (problem) wrong.scrollIntoView({ block: 'center' });
}

for (const search of document.querySelectorAll('[data-find]')) {
  search.closest('.find').hidden = false;
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const row of document.getElementById(search.dataset.find).children) {
      row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word)) && !row.querySelector(':checked');
      if (!row.hidden) shown += 1;
    }
    document.querySelector(`[data-none="${search.dataset.find}"]`).hidden = shown > 0;
  });
}

form.addEventListener('input', (event) => {
  if (event.target.type === 'search') return;
  store(draft, JSON.stringify(fields()));
  count();
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  refuse(null);
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  const one = { id: form.elements.key.value, url: form.action, fields: fields(), at: Date.now() };
  keep(one);
  const { state, problem } = await send(one);
  button.disabled = false;
  if (state === 'lost') {
    store(draft, null);
    form.reset();
    count();
    // The next talk is another one.
    form.elements.key.value = [...crypto.getRandomValues(new Uint8Array(12))].map((n) => n.toString(16).padStart(2, '0')).join('');
    tell();
    note.scrollIntoView({ block: 'center' });
    return;
  }
  drop(one.id);
  if (state !== 'sent') return refuse(problem);
  store(draft, null);
  location.assign(form.dataset.sent);
});

document.addEventListener('shelf', ({ detail }) => {
  if (detail.state === 'refused') refuse(detail.problem);
  if (waiting().length === 0 && detail.state === 'sent') location.assign(form.dataset.sent);
  tell();
});

restore();
count();
tell();
flush();
