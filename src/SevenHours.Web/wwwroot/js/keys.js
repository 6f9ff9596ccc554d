// Keyboard: "/" goes to the page's search box; an element with data-key="x" is pressed by that key; Escape leaves a text box.
// Digits of a PIN walk from box to box.

const writing = (element) => element?.matches?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = document.activeElement;
  if (event.key === 'Escape' && writing(at)) return at.blur();
  if (writing(at)) return;
  if (event.key === '/') {
    const search = document.querySelector('[data-search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
    return;
  }
  const pressed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
});

function boxes(box) {
  return [...box.closest('[data-pin]').querySelectorAll('input')];
}

document.addEventListener('input', (event) => {
  const box = event.target;
  if (!box.closest?.('[data-pin]')) return;
  const all = boxes(box);
  let at = all.indexOf(box);
  // A pasted PIN, or one typed fast into one box, fills those that follow.
  const digits = [...box.value].filter((c) => c >= '0' && c <= '9');
  box.value = '';
  for (const digit of digits) {
    if (at >= all.length) break;
    all[at++].value = digit;
  }
  all[Math.min(at, all.length - 1)].focus();
});

document.addEventListener('keydown', (event) => {
  const box = event.target;
  if (event.key !== 'Backspace' || !box.closest?.('[data-pin]') || box.value !== '') return;
  const all = boxes(box);
  const before = all[all.indexOf(box) - 1];
  if (!before) return;
  event.preventDefault();
  before.value = '';
  before.focus();
});
