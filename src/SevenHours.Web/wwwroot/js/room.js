// The room of an interview: beginnings go into the box without leaving the page, the transcript stays at its end while one reads there,
// and once something is said the box is ready for the next.

const log = document.getElementById('room-scroll');
const box = () => document.getElementById('f-text');
const near = 80;

function toEnd() {
  if (log) log.scrollTop = log.scrollHeight;
}

let atEnd = true;
log?.addEventListener('scroll', () => (atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < near));
document.addEventListener('htmx:after:swap', () => atEnd && toEnd());
if (!location.hash.startsWith('#room-line')) toEnd();

document.addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-opener]');
  const into = box();
  if (!opener || !into) return;
  event.preventDefault();
  into.value = opener.dataset.opener;
  into.dispatchEvent(new Event('input', { bubbles: true }));
  into.focus();
  // The dots are what one says oneself.
  const dots = into.value.indexOf('…');
  if (dots >= 0) into.setSelectionRange(dots, dots + 1);
});

// Ctrl or Command and Enter says it.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.target !== box()) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

// What was said is said: its coding does not stay under an empty box.
document.addEventListener('reset', (event) => {
  if (!event.target.matches('[data-room]')) return;
  const coded = document.getElementById('coded');
  if (coded) coded.replaceChildren();
  atEnd = true;
});
