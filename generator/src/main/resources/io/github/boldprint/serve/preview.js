// Shows this page anew when the content changes, and what is wrong with it. It is no part of what is published.
(() => {
  const own = document.currentScript.getAttribute("src");
  let { seen } = document.currentScript.dataset;
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML = `<style>
    :host { --paper: #fff; --ink: #1a1a1a; --quiet: #595959; --line: #d9d9d9; --error: #b3261e; --warning: #7a5200; --on: #fff }
    @media (prefers-color-scheme: dark) {
      :host { --paper: #1f1f1f; --ink: #f2f2f2; --quiet: #b8b8b8; --line: #4a4a4a; --error: #ff8a80; --warning: #ffc14d; --on: #1a1a1a }
    }
    section { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; box-sizing: border-box; max-inline-size: 60rem;
      max-block-size: 45vh; margin-inline: auto; overflow: auto; font: 1rem/1.45 system-ui, sans-serif; color: var(--ink);
      background: var(--paper); border: 1px solid var(--line); border-block-start: .375rem solid var(--warning); border-radius: .5rem;
      box-shadow: 0 .5rem 2rem rgb(0 0 0 / .35) }
    section.error { border-block-start-color: var(--error) }
    header { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
      justify-content: space-between; padding: .625rem 1rem; background: var(--paper); border-block-end: 1px solid var(--line) }
    h2 { margin: 0; font-size: 1rem }
    h2 small { display: block; font-weight: 400 }
    button { font: inherit; padding: .25rem .75rem; color: inherit; background: none; border: 1px solid currentcolor; border-radius: .25rem;
      cursor: pointer }
    button:focus-visible { outline: 3px solid var(--error); outline-offset: 2px }
    ol { margin: 0; padding: 0; list-style: none }
    li { padding: .625rem 1rem }
    li + li { border-block-start: 1px solid var(--line) }
    p { margin: 0 }
    code { font: 700 .9375rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere }
    b { padding: .0625rem .5rem; font-size: .8125rem; color: var(--on); background: var(--warning); border-radius: .25rem }
    .error b { background: var(--error) } .warning b { background: var(--warning) }
    small { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere }
    @media (max-width: 30rem) { section { inset: auto .5rem .5rem; max-block-size: 60vh } }
    @media (forced-colors: active) { section { border: 3px solid } b { border: 1px solid } }
    @media print { section { display: none } }
  </style>`;
  const box = document.createElement("section");
  box.setAttribute("aria-label", "Findings");
  let closed = "";

  const text = (name, words, parent) => {
    const element = document.createElement(name);
    element.textContent = words;
    parent.append(element, " ");
    return element;
  };

  const show = (data) => {
    const findings = JSON.parse(data);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    box.replaceChildren();
    if (findings.length === 0 || closed === data) {
      box.remove();
      return;
    }
    box.className = errors > 0 ? "error" : "";
    const head = document.createElement("header");
    const many = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
    const worst = [["error", errors], ["warning", findings.length - errors]].filter(([, count]) => count > 0)
      .map(([word, count]) => many(count, word)).join(", ");
    const title = text("h2", worst, head);
    if (errors > 0) {
      text("small", "The page behind may be as it was before.", title);
    }
    const button = text("button", "Hide until something changes", head);
    button.type = "button";
    button.onclick = () => { closed = data; box.remove(); };
    const list = document.createElement("ol");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.className = finding.severity;
      const where = text("p", "", item);
      text("code", finding.at, where);
      text("b", finding.severity, where);
      const what = text("p", finding.message + " ", item);
      text("small", finding.rule, what);
      list.append(item);
    }
    box.append(head, list);
    shadow.append(box);
  };

  document.documentElement.append(host);

  const read = async (address) => (await fetch(address, { cache: "no-store" })).text();
  const links = (page) => [...page.head.querySelectorAll("link")].map((link) => link.outerHTML).join();
  const runs = (page) => [...page.scripts].some((script) => script.getAttribute("src") !== own && !script.type.endsWith("json"));
  const styles = () => Promise.all([...document.querySelectorAll("link[rel=stylesheet]")].map((link) => read(link.href)));
  let drawn = styles().catch(() => []);

  // only what is between the ends of the page is put in its place: no flash, and the reader stays where he was
  const draw = async () => {
    const page = new DOMParser().parseFromString(await read(location.href), "text/html");
    if (runs(page) || links(page) !== links(document)) {
      location.reload();
      return;
    }
    document.title = page.title;
    for (const name of ["lang", "dir"]) {
      document.documentElement.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
    }
    document.body.replaceWith(page.body);
  };
  const dress = async () => {
    const now = styles();
    if (JSON.stringify(await now) !== JSON.stringify(await drawn)) {
      location.reload();
    }
    drawn = now;
  };

  let wanted = seen;
  let drawing = false;
  const renew = async (state) => {
    wanted = state;
    if (drawing) {
      return;
    }
    drawing = true;
    try {
      while (seen !== wanted) {
        const next = wanted;
        await draw();
        seen = next;
        if (seen === wanted) {
          await dress();
        }
      }
    } catch {
      // the server is gone for a moment; it says what was missed as soon as it is found again
    }
    drawing = false;
  };

  let events;
  // a browser opens few connections to one server, so pages that nobody sees give theirs back
  const listen = () => {
    events?.close();
    if (!document.hidden) {
      events = new EventSource("/.boldprint/events?seen=" + seen);
      events.addEventListener("change", (event) => renew(event.data));
      events.addEventListener("findings", (event) => show(event.data));
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
})();
