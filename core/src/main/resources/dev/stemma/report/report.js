// The page reads without this script. It adds: both ends of a finding lit and scrolled to at once,
// keys to step through, folded parts that open for a permalink, the switch on narrow screens.
(() => {
  const root = document.documentElement;
  const status = document.getElementById("status");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  root.classList.add("script");

  const byId = (id) => (id ? document.getElementById(id) : null);
  const escaped = (id) => CSS.escape(id);

  // All parts of one finding: its own element, and every piece that names it.
  const parts = (id) => {
    const own = byId(id);
    const others = document.querySelectorAll(`[data-of~="${escaped(id)}"]`);
    return own ? [own, ...others] : [...others];
  };

  const letGo = () => {
    for (const lit of document.querySelectorAll(".on")) lit.classList.remove("on");
  };

  const unfold = (element) => {
    for (let up = element; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
    }
  };

  const turnTo = (element) => {
    const pane = element.closest(".pane");
    const side = pane && (pane.classList.contains("source") ? "source" : "report");
    const choice = side && pane.parentElement.querySelector(`.switch input[value="${side}"]`);
    if (choice) choice.checked = true;
  };

  // A filter that hides the target of a link gives way to the link.
  const unfilter = (element) => {
    const kind = [...element.classList].find((name) => name.startsWith("is-"));
    const box = kind && byId(`f-${kind}`);
    if (box) box.checked = true;
  };

  const show = (element) => {
    unfold(element);
    unfilter(element);
    element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  // Scrolls a pane by itself, so that the reader's own place on the page stays where it is.
  const bring = (element) => {
    const pane = element.closest(".pane");
    if (!pane || pane.scrollHeight <= pane.clientHeight + 1) {
      if (!pane || getComputedStyle(pane).display !== "none") show(element);
      return;
    }
    const from = pane.getBoundingClientRect();
    const to = element.getBoundingClientRect();
    const top = pane.scrollTop + to.top - from.top - pane.clientHeight / 3;
    pane.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
  };

  const light = (id) => {
    letGo();
    for (const part of parts(id)) part.classList.add("on");
    // The name in the address bar is the finding's permalink.
    history.replaceState(null, "", `#${id}`);
  };

  const follow = (link, byKey) => {
    const target = byId(decodeURIComponent(link.hash.slice(1)));
    if (!target) return false;
    const finding = target.id.replace(/^(c|at)-/, "");
    light(finding);
    unfold(target);
    turnTo(target);
    const inPane = link.closest(".pane") && target.closest(".pane");
    if (inPane) bring(target);
    else show(target);
    if (byKey) {
      const stop = target.matches("a") ? target : target.querySelector("a.jump, a") || target;
      stop.focus({ preventScroll: true });
    }
    status.textContent = link.getAttribute("aria-label") || link.textContent;
    return true;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) {
      if (link.matches(".skip")) return;
      // A click made by Enter has no detail: the focus follows the reader's hand.
      if (follow(link, event.detail === 0)) event.preventDefault();
      return;
    }
    if (String(getSelection())) return;
    const piece = event.target.closest(".finding, .counterpart");
    if (!piece) return;
    const ids = piece.id ? [piece.id] : (piece.dataset.of || "").split(" ");
    // Words that serve several statements lead to one after the other.
    const lit = ids.findIndex((id) => byId(id) && byId(id).classList.contains("on"));
    const id = ids[(lit + 1) % ids.length];
    light(id);
    const end = piece.matches(".counterpart") ? byId(id) : byId(`c-${id}`);
    if (end && end !== piece) {
      turnTo(end);
      bring(end);
    }
  });

  const stops = () =>
    [...document.querySelectorAll(".finding[id], .tag.is-omitted > a, .card")].filter(
      (each) => each.checkVisibility({ contentVisibilityAuto: true }) && !isOut(each),
    );

  const isOut = (element) => {
    const piece = element.closest("[class*='is-']");
    const kind = piece && [...piece.classList].find((name) => name.startsWith("is-"));
    const box = kind && byId(`f-${kind}`);
    return Boolean(box && !box.checked);
  };

  const step = (by) => {
    const all = stops();
    if (!all.length) return;
    const here = document.activeElement;
    let at = all.findIndex((each) => each === here || each.contains(here));
    if (at < 0) {
      const lit = all.findIndex((each) => each.classList.contains("on"));
      at = lit < 0 ? (by > 0 ? -1 : 0) : lit;
    }
    const next = all[(at + by + all.length) % all.length];
    const stop = next.querySelector("a.jump[href]") || next.querySelector("a") || next;
    light(next.id);
    turnTo(next);
    show(next);
    const end = byId(`c-${next.id}`);
    if (end && end.checkVisibility()) bring(end);
    stop.focus({ preventScroll: true });
    status.textContent = `Finding ${all.indexOf(next) + 1} of ${all.length}`;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    const onFinding = event.target.closest(".tag, .card");
    if (event.key === "j" || (onFinding && event.key === "ArrowRight")) step(1);
    else if (event.key === "k" || (onFinding && event.key === "ArrowLeft")) step(-1);
    else if (event.key === "Escape") {
      letGo();
      return;
    } else return;
    event.preventDefault();
  });

  const filters = document.querySelector(".filters");
  if (filters) {
    filters.addEventListener("change", () => {
      const left = document.querySelectorAll(".finding[id], .card");
      const shown = [...left].filter((each) => !isOut(each)).length;
      status.textContent = `${shown} of ${left.length} findings shown`;
    });
    filters.addEventListener("submit", (event) => event.preventDefault());
  }

  const arrive = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const finding = target.id.replace(/^(c|at)-/, "");
    turnTo(target);
    show(target);
    for (const part of parts(finding)) part.classList.add("on");
    const end = byId(`c-${finding}`);
    if (end && end !== target) bring(end);
  };
  addEventListener("hashchange", () => {
    letGo();
    arrive();
  });
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  arrive();
})();
