// Files and folders dragged onto the form are put into its first file field; without this script the fields work by themselves.
document.querySelectorAll('form.drop').forEach(form => {
    const field = form.querySelector('input[type=file]');
    const list = form.querySelector('.chosen');
    form.classList.add('ready');

    const show = () => {
        list.replaceChildren(...[...form.querySelectorAll('input[type=file]')].flatMap(f => [...f.files]).map(file => {
            const item = document.createElement('li');
            item.textContent = file.name;
            return item;
        }));
    };

    const filesOf = entry => new Promise(resolve => {
        if (entry.isFile) {
            entry.file(file => resolve([file]), () => resolve([]));
            return;
        }
        const reader = entry.createReader();
        const found = [];
        const next = () => reader.readEntries(async entries => {
            if (entries.length === 0) {
                resolve(found);
                return;
            }
            for (const each of entries) found.push(...await filesOf(each));
            next();
        }, () => resolve(found));
        next();
    });

    form.addEventListener('change', show);
    ['dragenter', 'dragover'].forEach(name => form.addEventListener(name, event => {
        event.preventDefault();
        form.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach(name => form.addEventListener(name, () => form.classList.remove('over')));
    form.addEventListener('drop', async event => {
        event.preventDefault();
        const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
        const files = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : [...event.dataTransfer.files];
        const chosen = new DataTransfer();
        [...field.files, ...files].forEach(file => chosen.items.add(file));
        field.files = chosen.files;
        show();
    });
});
