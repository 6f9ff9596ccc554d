// In and out of a set before its card. Without a network the tap is kept on the telephone with the time at which it was made, and sent later.

const { drop, keep, send, waiting } = window.shelf;

const form = document.getElementById('go');
const note = document.getElementById('shelf');
const wrong = document.getElementById('place-refusal');

const here = () => waiting().filter((one) => one.url === form.action);

function tell() {
  const way = here().at(-1)?.fields.find(([name]) => name === 'go')?.[1];
  note.hidden = !way;
  for (const words of note.querySelectorAll('[data-way]')) words.hidden = words.dataset.way !== way;
}

function refuse(problem) {
  wrong.textContent = problem ? `${problem.says} ${problem.instead}` : '';
  wrong.hidden = !problem;
}

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  refuse(null);
  const fields = [...new FormData(form, event.submitter)].filter(([name]) => name !== '__RequestVerificationToken');
  const one = { id: crypto.getRandomValues(new Uint32Array(4)).join('-'), url: form.action, fields, at: Date.now() };
  keep(one);
  const { state, problem } = await send(one);
  if (state === 'lost') return tell();
  drop(one.id);
  if (state === 'sent') location.reload();
  else refuse(problem);
});

document.addEventListener('shelf', ({ detail }) => {
  if (!form || detail.one.url !== form.action) return;
  if (detail.state === 'sent' && here().length === 0) location.reload();
  if (detail.state === 'refused') refuse(detail.problem);
  tell();
});

if (form) tell();
