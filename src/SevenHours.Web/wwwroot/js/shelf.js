// Keeps what could not be sent. A form with data-shelf="<who>" that finds no network is put aside on this device and sent when the network is
// back, by any page of this server that is open then. The key of the form makes it count once, however often it arrives.

const place = 'sh-shelf';
const day = 86_400_000;

function read() {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]').filter((one) => Date.now() - one.at < day);
  } catch {
    return [];
  }
}

function write(all) {
  try {
    if (all.length > 0) localStorage.setItem(place, JSON.stringify(all));
    else localStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
}

/** Sends one thing: 'sent', 'refused' with what is wrong, 'foreign' when somebody else wrote it, or 'lost' when nobody answers. */
async function send(one) {
  const body = new URLSearchParams(one.fields);
  body.set('late', String(Math.max(0, Date.now() - one.at)));
  body.delete('__RequestVerificationToken');
  const token = document.querySelector('meta[name="request-token"]')?.content ?? '';
  try {
    const answer = await fetch(one.url, { method: 'POST', body, headers: { Accept: 'application/json', RequestVerificationToken: token } });
    if (answer.ok && !answer.redirected) return { state: 'sent' };
    if (answer.status === 409) return { state: 'foreign' };
    if (answer.status === 422) return { state: 'refused', problem: await answer.json() };
    return { state: 'lost' };
  } catch {
    return { state: 'lost' };
  }
}

/** Puts a form's content aside; false when the device keeps nothing. */
function keep(one) {
  const all = read().filter((other) => other.id !== one.id);
  return write([...all, one]);
}

/** What waits, the oldest first. */
const waiting = () => read();

function drop(id) {
  write(read().filter((one) => one.id !== id));
}

let busy = false;

/** Sends what waits, one after the other. */
async function flush() {
  if (busy) return;
  busy = true;
  try {
    for (const one of read()) {
      const { state, problem } = await send(one);
      if (state === 'lost') break;
      if (state === 'foreign') continue;
      drop(one.id);
      document.dispatchEvent(new CustomEvent('shelf', { detail: { one, state, problem } }));
    }
  } finally {
    busy = false;
  }
}

// Modules are addressed by their content, so a page's own script finds this one here.
window.shelf = { send, keep, waiting, drop, flush };

window.addEventListener('online', flush);
document.addEventListener('htmx:sse:after:connection', flush);
setInterval(() => read().length > 0 && flush(), 5000);
flush();
