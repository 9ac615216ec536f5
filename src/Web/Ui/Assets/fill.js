// A blank table may be dropped on the form instead of being chosen.
for (const form of document.querySelectorAll('form[data-drop]')) {
  const input = form.querySelector('input[type=file]');
  const over = on => form.classList.toggle('over', on);
  form.addEventListener('dragover', event => { event.preventDefault(); over(true); });
  form.addEventListener('dragleave', () => over(false));
  form.addEventListener('drop', event => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
