// A form with data-outbox="<words>" is sent without leaving the page. When the line is down its text stays in the box, the words say
// that it waits, and it is sent by itself when there is an answer again; the key of the press makes sure that it counts once.

const fresh = () => [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');

function note(form, words) {
  let line = form.querySelector('.outbox');
  if (!line) {
    line = document.createElement('p');
    line.className = 'outbox';
    line.setAttribute('role', 'status');
    form.append(line);
  }
  line.textContent = words;
}

function done(form) {
  form.querySelector('.outbox')?.remove();
  form.reset();
  for (const box of form.querySelectorAll('textarea')) box.value = '';
  const key = form.elements.namedItem('key');
  if (key) key.value = fresh();
  form.querySelector('textarea, input:not([type="hidden"])')?.focus();
}

async function refused(answer) {
  const said = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.notice');
  if (said) document.getElementById('notices').replaceChildren(said);
}

async function send(form, button) {
  form.dataset.sending = 'yes';
  try {
    const answer = await fetch(form.action, { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form, button)) });
    if ([502, 503, 504].includes(answer.status)) throw new Error();
    delete form.dataset.sending;
    if (answer.ok) done(form);
    else await refused(answer);
  } catch {
    note(form, form.dataset.outbox);
    setTimeout(() => send(form, button), 2000);
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.outbox || event.defaultPrevented) return;
  event.preventDefault();
  if (form.dataset.sending !== 'yes') send(form, event.submitter);
});
