// A button that takes a text of the page along; without this the text can be selected. A server without https has no clipboard of its own, and the old way does.
document.querySelectorAll('[data-copies]').forEach((button) => {
  const text = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    let done = false;
    try {
      await navigator.clipboard.writeText(text.value);
      done = true;
    } catch {
      text.focus();
      text.select();
      done = document.execCommand('copy');
    }
    said.textContent = done ? button.dataset.copied : '';
  });
});
