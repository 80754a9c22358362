// The page reads and filters without this script. It adds: keys to step through the clusters, a
// word on how many are left, folded passages that open for a permalink and on paper.
(() => {
  const status = document.getElementById("status");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const clusters = [...document.querySelectorAll(".cluster")];
  const left = () => clusters.filter((each) => each.checkVisibility());

  const filters = document.querySelector(".histograms");
  if (filters) {
    const tell = () => {
      const shown = left().length;
      document.body.classList.toggle("empty", shown === 0);
      status.textContent = `${shown} of ${clusters.length} clusters shown`;
    };
    filters.addEventListener("change", tell);
    filters.addEventListener("submit", (event) => event.preventDefault());
    // A browser may have kept the boxes as they were before a reload.
    document.body.classList.toggle("empty", clusters.length > 0 && left().length === 0);
  }

  const light = (cluster) => {
    for (const lit of document.querySelectorAll(".cluster.on")) lit.classList.remove("on");
    cluster.classList.add("on");
    history.replaceState(null, "", `#${cluster.id}`);
  };

  const step = (by) => {
    const all = left();
    if (!all.length) return;
    const here = document.activeElement.closest(".cluster");
    const at = here ? all.indexOf(here) : by > 0 ? -1 : 0;
    const next = all[(at + by + all.length) % all.length];
    light(next);
    next.scrollIntoView({ block: "start", behavior: calm.matches ? "auto" : "smooth" });
    (next.querySelector("summary") || next.querySelector("a")).focus({ preventScroll: true });
    status.textContent = `Cluster ${all.indexOf(next) + 1} of ${all.length}`;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else return;
    event.preventDefault();
  });

  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const cluster = target && target.closest(".cluster");
    if (!cluster) return;
    // A filter that hides the target of a link gives way to the link.
    for (const kind of cluster.classList) {
      const box = document.getElementById(`f-${kind}`);
      if (box) box.checked = true;
    }
    const folded = cluster.querySelector("details");
    if (folded) folded.open = true;
    cluster.scrollIntoView({ block: "start" });
  };
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  arrive();
})();
