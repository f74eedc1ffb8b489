// Reloads this page when the content changes, and shows what is wrong with it. It is no part of what is published.
(() => {
  const { seen } = document.currentScript.dataset;
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML = `<style>
    section { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; max-block-size: 45vh; overflow: auto; padding: .75rem 1rem;
      font: 1rem/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff; border: 3px solid #1a1a1a; border-radius: .5rem;
      box-shadow: 0 .5rem 2rem rgb(0 0 0 / .35) }
    section.error { border-color: #b3261e }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between }
    h2 { margin: 0; font-size: 1rem }
    button { font: inherit; padding: .25rem .75rem }
    ol { margin: .5rem 0 0; padding-inline-start: 1.5rem }
    code { font-weight: 700; overflow-wrap: anywhere }
    b { font-weight: 700 } .error b { color: #b3261e }
    small { color: #555; overflow-wrap: anywhere }
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
    const worst = errors > 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : "no error";
    text("h2", `${findings.length} ${findings.length === 1 ? "finding" : "findings"}, ${worst}`
      + (errors > 0 ? ": the page may be as it was before" : ""), head);
    const button = text("button", "Hide until something changes", head);
    button.type = "button";
    button.onclick = () => { closed = data; box.remove(); };
    const list = document.createElement("ol");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.className = finding.severity;
      text("code", finding.at, item);
      text("b", finding.severity, item);
      item.append(finding.message + " ");
      text("small", finding.rule, item);
      list.append(item);
    }
    box.append(head, list);
    shadow.append(box);
  };

  document.documentElement.append(host);
  let events;
  // a browser opens few connections to one server, so pages that nobody sees give theirs back
  const listen = () => {
    events?.close();
    if (!document.hidden) {
      events = new EventSource("/.boldprint/events?seen=" + seen);
      events.addEventListener("change", () => location.reload());
      events.addEventListener("findings", (event) => show(event.data));
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
})();
