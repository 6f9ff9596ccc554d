// A form with data-tap="<who>" is sent without leaving the page. A tap is put on the shelf first and sent at once: without a network, or when the
// page is closed over it, it stays on this device and goes out in order when there is one. The key of the press makes it count once.

const { drop, flush, keep, send, waiting } = window.shelf;
const waits = document.getElementById('tap-waits');
const count = document.getElementById('tap-count');
const wrong = document.getElementById('tap-refused');

const fresh = () => [...crypto.getRandomValues(new Uint8Array(12))].map((n) => n.toString(16).padStart(2, '0')).join('');

function tell() {
  const all = waiting().filter((one) => one.tap);
  waits.hidden = all.length === 0;
  count.textContent = all.length > 0 ? String(all.length) : '';
}

function refuse(problem) {
  wrong.textContent = problem ? `${problem.says} ${problem.instead}` : '';
  wrong.hidden = !problem;
}

// The tap is felt: the button is held for a moment, and a telephone that can trembles.
function felt(button) {
  if (!button) return;
  button.dataset.tapped = 'yes';
  setTimeout(() => delete button.dataset.tapped, 600);
  navigator.vibrate?.(20);
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.dataset.tap || event.defaultPrevented) return;
  event.preventDefault();
  refuse(null);
  felt(event.submitter);
  const key = fresh();
  const fields = [...new FormData(form, event.submitter)].filter(([name]) => !['__RequestVerificationToken', 'key'].includes(name));
  const url = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  const one = { id: key, url, fields: [...fields, ['key', key]], at: Date.now(), tap: true };
  form.reset();
  const behind = waiting().some((other) => other.tap);
  keep(one);
  if (behind) {
    tell();
    await flush();
    return;
  }
  const { state, problem } = await send(one);
  if (state !== 'lost') drop(one.id);
  if (state === 'refused') refuse(problem);
  tell();
});

document.addEventListener('shelf', ({ detail }) => {
  if (detail.one.tap && detail.state === 'refused') refuse(detail.problem);
  tell();
});

tell();
flush();
