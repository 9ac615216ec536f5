// The list works without this; with it one key does each thing while the focus is in the list, and Enter in a reason sends that claim back.
const list = document.querySelector('[data-review]');
const at = list.querySelector('[data-at]');
const all = [...list.querySelectorAll('[data-place]')];
const current = () => all[at.value - 1];
const acts = {
  j: () => all[at.value]?.focus(),
  k: () => all[at.value - 2]?.focus(),
  x: () => current().querySelector('[name=ids]').click(),
  a: () => current().querySelector('[name=forward]')?.click(),
  r: () => current().querySelector('[name^=why]')?.focus(),
  g: () => document.querySelector('[data-jump] [name=at]').select(),
  u: () => document.querySelector('[data-undo]')?.requestSubmit(),
  o: () => current().querySelector('h2 a').click(),
};
list.addEventListener('focusin', event => {
  at.value = event.target.closest('[data-place]')?.dataset.place ?? at.value;
});
list.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.matches('input:not([type=checkbox])')) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    current().querySelector('[name=back]').click();
  } else if (acts[event.key.toLowerCase()]) {
    event.preventDefault();
    acts[event.key.toLowerCase()]();
  }
});
current()?.focus();
