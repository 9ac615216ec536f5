// Keeps what was typed into a form with data-draft on this computer until it is saved, and offers it back.
(() => {
    "use strict";
    const prefix = "draft:";
    const secret = /identity|idnumber|phone|card|password|secret/i;
    const number = /\d{6}(19|20)\d{9}[\dXx]/;

    const fields = form => [...form.elements].filter(e =>
        e.name && ["INPUT", "TEXTAREA", "SELECT"].includes(e.tagName)
        && !["hidden", "password", "file", "submit", "button"].includes(e.type) && !secret.test(e.name));
    const read = form => fields(form).map(e => number.test(e.value) ? null : e.type === "checkbox" || e.type === "radio" ? e.checked : e.value);
    const write = (form, values) => fields(form).forEach((e, i) => {
        if (values[i] === null || values[i] === undefined) return;
        if (e.type === "checkbox" || e.type === "radio") e.checked = values[i]; else e.value = values[i];
    });
    const get = key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
    const set = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or forbidden: the form works without */ } };
    const keys = () => Object.keys(localStorage).filter(k => k.startsWith(prefix));

    document.addEventListener("submit", e => {
        if ((e.target.getAttribute("action") || "").startsWith("/sign-out")) keys().forEach(k => localStorage.removeItem(k));
    });

    // The page after a successful save says what was done.
    if (document.querySelector("main > .done")) keys().filter(k => get(k)?.sent).forEach(k => localStorage.removeItem(k));

    document.querySelectorAll("form[data-draft]").forEach(form => {
        const key = prefix + form.dataset.draft;
        const kept = get(key);
        if (kept && JSON.stringify(kept.values) !== JSON.stringify(read(form))) offer(form, key, kept);
        let timer = 0;
        form.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(() => set(key, { at: Date.now(), values: read(form) }), 400);
        });
        form.addEventListener("submit", () => {
            clearTimeout(timer);
            set(key, { at: Date.now(), values: read(form), sent: true });
        });
    });

    function offer(form, key, kept) {
        const bar = document.createElement("div");
        bar.className = "kept";
        bar.setAttribute("role", "status");
        const words = document.createElement("p");
        words.textContent = `这台电脑上留有 ${new Date(kept.at).toLocaleString("zh-CN")} 没有保存成的内容。`;
        const back = button("恢复这些内容", () => { write(form, kept.values); bar.remove(); });
        const drop = button("不要了", () => { localStorage.removeItem(key); bar.remove(); });
        bar.append(words, back, drop);
        form.before(bar);
    }

    function button(words, act) {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = words;
        made.addEventListener("click", act);
        return made;
    }
})();
