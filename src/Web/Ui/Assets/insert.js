// Puts the chosen figure where the cursor stands; without scripts the server puts it at the end of the part.
(() => {
    "use strict";
    document.querySelectorAll("button[data-insert]").forEach(button => button.addEventListener("click", e => {
        const box = document.getElementById(button.dataset.insert);
        const token = document.getElementById("token");
        const code = document.getElementById("form").value.replace("{0}", token.value);
        const name = token.selectedOptions[0].textContent.split("：")[0].trim();
        e.preventDefault();
        box.setRangeText(`【${code}|${name}，存盘后填数】`, box.selectionStart, box.selectionEnd, "end");
        box.focus();
        box.dispatchEvent(new Event("input", { bubbles: true }));
    }));
})();
