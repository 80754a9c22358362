// The page reads without this script. It adds: a piece lit on both sides at once, the list scrolled
// to it, keys to step through, and filters that say how many pieces are left.
(() => {
  const status = document.getElementById("status");
  const list = document.querySelector(".list");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let lit = "";

  const parts = (id) => document.querySelectorAll(`[data-piece="${CSS.escape(id)}"]`);

  // The list scrolls by itself, never the page under the reader's eyes.
  const show = (entry) => {
    if (!list || !entry || list.scrollHeight <= list.clientHeight) return;
    const box = entry.getBoundingClientRect();
    const pane = list.getBoundingClientRect();
    if (box.top < pane.top || box.bottom > pane.bottom) {
      const top = list.scrollTop + box.top - pane.top - pane.height / 3;
      list.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
    }
  };

  const light = (id, follow) => {
    if (id === lit) return;
    for (const part of document.querySelectorAll(".on")) part.classList.remove("on");
    lit = id;
    if (!id) return;
    for (const part of parts(id)) part.classList.add("on");
    if (follow) show(document.getElementById(`l-${id}`));
  };

  const pieceOf = (target) => target instanceof Element && target.closest("[data-piece]");

  document.addEventListener("pointerover", (event) => {
    const piece = pieceOf(event.target);
    if (piece) light(piece.dataset.piece, piece.classList.contains("piece"));
  });
  document.addEventListener("focusin", (event) => {
    const piece = pieceOf(event.target);
    if (piece) light(piece.dataset.piece, true);
  });

  const visible = () => [...document.querySelectorAll(".list li")].filter((e) => e.checkVisibility());

  const step = (by) => {
    const entries = visible();
    const at = entries.findIndex((entry) => entry.dataset.piece === lit);
    const next = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : at + by];
    if (!next) return;
    const piece = document.getElementById(next.dataset.piece);
    if (piece) {
      piece.focus({ preventScroll: true });
      piece.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input")) return;
    if (event.key === "j" || event.key === "ArrowRight") step(1);
    else if (event.key === "k" || event.key === "ArrowLeft") step(-1);
    else if (event.key === "Escape") light("", false);
    else return;
    event.preventDefault();
  });

  const filters = document.querySelector(".filters");
  if (filters) {
    const apply = () => {
      for (const box of filters.querySelectorAll("input")) {
        for (const part of document.querySelectorAll(`.r-${CSS.escape(box.value)}`)) {
          part.classList.toggle("off", !box.checked);
        }
      }
    };
    filters.addEventListener("change", () => {
      apply();
      status.textContent = `${visible().length} of ${document.querySelectorAll(".list li").length} pieces shown`;
    });
    filters.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
})();
