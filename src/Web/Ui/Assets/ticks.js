// One tick for all rows of the page; without scripts each row has its own.
for (const all of document.querySelectorAll('[data-tick-all]')) {
    all.addEventListener('change', () => {
        for (const box of all.form.querySelectorAll('input[name=ids]')) {
            box.checked = all.checked;
        }
    });
}
