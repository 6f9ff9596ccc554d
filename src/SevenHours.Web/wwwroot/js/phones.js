// Reading a copy by keyboard: j and k walk from line to line, m marks the line one is on.
const items = document.getElementById("items");

function lines() {
  return [...items.querySelectorAll(".item")];
}

function walk(step) {
  const all = lines();
  const at = all.findIndex((line) => line.classList.contains("here"));
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (!next) return;
  all[at]?.classList.remove("here");
  next.classList.add("here");
  next.querySelector("a")?.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

if (items) {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      walk(event.key === "j" ? 1 : -1);
    } else if (event.key === "m") {
      items.querySelector(".item.here a")?.click();
    }
  });
}
