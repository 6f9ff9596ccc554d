// A drawing of the page as PNG, painted by the browser itself: nothing leaves the machine.
const drawing = document.querySelector('[data-picture]');
document.querySelectorAll('[data-picture-png]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const image = new Image(drawing.width * 2, drawing.height * 2);
    image.src = drawing.src;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Number(drawing.getAttribute('width')) * 2, Number(drawing.getAttribute('height')) * 2];
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = button.dataset.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }, 'image/png');
  });
});
