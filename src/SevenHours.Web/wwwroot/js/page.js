// Joins the page to the server: the request token goes with every htmx request and with every form, and a lost feed is said in words.

const requestToken = () => document.querySelector('meta[name="request-token"]')?.content;

document.addEventListener('htmx:config:request', (event) => {
  const token = requestToken();
  if (token) event.detail.ctx.request.headers.RequestVerificationToken = token;
});

// A form that came by the feed is drawn for many readers and holds nobody's token: it gets the page's own as it is sent.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || form.elements.namedItem('__RequestVerificationToken') || new URL(form.getAttribute('action') ?? '', location.href).origin !== location.origin) return;
  const box = document.createElement('input');
  Object.assign(box, { type: 'hidden', name: '__RequestVerificationToken', value: requestToken() ?? '' });
  form.append(box);
}, { capture: true });

const root = document.documentElement;
let silent = null;

function alive() {
  clearTimeout(silent);
  delete root.dataset.connection;
}

// A short break heals by itself and is not worth a word.
function lost() {
  clearTimeout(silent);
  silent = setTimeout(() => (root.dataset.connection = 'lost'), 2000);
}

// A feed that is over says where its reader belongs now. A form of his own that is on its way goes first.
document.addEventListener('htmx:after:swap', () => {
  const to = document.querySelector('[data-leave]')?.dataset.leave;
  if (to) setTimeout(() => location.assign(to), 700);
});

document.addEventListener('htmx:sse:after:connection', alive);
document.addEventListener('htmx:sse:error', lost);
document.addEventListener('htmx:sse:close', (event) => event.detail?.reason === 'ended' && lost());

// A box for a date shows its figures in the order of the browser, whatever the page speaks: beneath it stands the day in the words of the page.
const spoken = { cnr: 'sr-Latn-ME', 'en-XA': 'en-GB', en: 'en-GB' }[root.lang] ?? root.lang;
const inWords = new Intl.DateTimeFormat(`${spoken}-u-nu-latn`, { dateStyle: 'full', timeZone: 'UTC' });

function sayDay(box) {
  if (box.closest('table')) return;
  const id = `${box.id}-day`;
  let said = document.getElementById(id);
  if (!said) {
    said = Object.assign(document.createElement('output'), { id, className: 'said-day', htmlFor: box.id });
    box.after(said);
  }
  said.textContent = box.valueAsDate ? inWords.format(box.valueAsDate) : '';
}

const sayDays = () => document.querySelectorAll('input[type="date"][id]').forEach(sayDay);
sayDays();
document.addEventListener('htmx:after:swap', sayDays);
document.addEventListener('input', (event) => event.target.matches?.('input[type="date"][id]') && sayDay(event.target));
