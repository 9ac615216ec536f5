// The list of the month works without this; with it the keyboard stays where it was, and the way of checking is chosen by choosing.
document.addEventListener('htmx:afterSwap', event => {
  if (event.target.id !== 'checks' && event.detail.target?.id !== 'checks') return;
  const list = document.getElementById('checks');
  (list.querySelector('a.call') ?? list.querySelector('button.confirm') ?? list.querySelector('.undo button'))?.focus({ preventScroll: true });
});
// A refused answer comes as 422 with the page: it is shown like any other.
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener('change', event => {
  if (event.target.matches('select[data-submit]')) event.target.form.requestSubmit();
});
for (const input of document.querySelectorAll('input[data-next]')) {
  input.addEventListener('input', () => {
    const all = [...document.querySelectorAll('input[data-next]')];
    if (input.value.length > 0) all[all.indexOf(input) + 1]?.focus();
  });
}
