// Finds words in this site's policies. What can be found stands in index.js beside the page; nothing is sent anywhere.
"use strict";
(() => {
  const page = document.documentElement.lang;
  const query = document.getElementById("query_");
  const status = document.getElementById("status_");
  const list = document.getElementById("found_");
  const MOST = 40;
  const AROUND = 160;
  const OTHER = {"ß": "ss", "đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"};

  // A text as it is compared: small letters without accents, a space for all else, with where each letter stood.
  // In German "ue" counts as "ü".
  function fold(text) {
    let plain = " ";
    const at = [0];
    let offset = 0;
    for (const sign of text) {
      let letters = sign.toLowerCase();
      if (letters > "~") {
        letters = OTHER[letters] ?? letters.normalize("NFD").replace(/\p{M}/gu, "");
      }
      for (const letter of letters) {
        const written = /[\p{L}\p{N}]/u.test(letter) ? letter : " ";
        const last = plain[plain.length - 1];
        if (!(page.startsWith("de") && written === "e" && "aou".includes(last)) && !(written === " " && last === " ")) {
          plain += written;
          at.push(...Array(written.length).fill(offset)); // a letter may be two units
        }
      }
      offset += sign.length;
    }
    at.push(offset);
    return {plain: plain + " ", at};
  }

  // The word without what may be an ending.
  const stem = word => word.slice(0, word.length - Math.max(0, Math.min(3, word.length - 4)));

  const entries = searchIndex.map(entry => ({
    ...entry,
    heading: fold(entry.title).plain,
    body: fold(entry.text),
    over: fold(entry.policy).plain,
  }));

  // How well a word fits: whole, at the beginning of one, inside one, or but for its ending.
  function fit(text, word) {
    if (text.includes(` ${word} `)) {
      return 5;
    }
    if (text.includes(` ${word}`)) {
      return 4;
    }
    if (word.length > 2 && text.includes(word)) {
      return 3;
    }
    return text.includes(` ${stem(word)}`) && word.length > 4 ? 1 : 0;
  }

  function score(entry, words, all) {
    const fits = words.map(word => 3 * fit(entry.heading, word) + fit(entry.body.plain, word) + fit(entry.over, word));
    return all && fits.includes(0) ? 0 : fits.reduce((sum, best) => sum + best, 0);
  }

  function search(words, all = true) {
    const seen = new Set();
    return entries
      .map(entry => ({entry, score: score(entry, words, all)}))
      .filter(found => found.score > 0)
      .sort((a, b) => b.score - a.score)
      .map(found => found.entry)
      .filter(entry => !seen.has(entry.href) && seen.add(entry.href));
  }

  // A word that nothing has is made shorter, so that a compound or an ending that is not there finds its beginning. Where
  // no part has all words, those with some of them are better than none.
  function find(words) {
    const shorter = words.map(word => {
      let part = word;
      while (part.length > 4 && search([part]).length === 0) {
        part = part.slice(0, -1);
      }
      return part;
    });
    const found = search(shorter);
    return {words: shorter, found: found.length ? found : search(shorter, false)};
  }

  // Where the words stand in a text, from letter to letter.
  function places(body, words) {
    const all = [];
    for (const word of words) {
      const part = body.plain.includes(word) ? word : ` ${stem(word)}`;
      for (let i = body.plain.indexOf(part); i >= 0; i = body.plain.indexOf(part, i + part.length)) {
        all.push([body.at[i + (part === word ? 0 : 1)], body.at[i + part.length]]);
      }
    }
    return all.sort((a, b) => a[0] - b[0]);
  }

  function excerpt(entry, words) {
    const text = entry.text;
    const marks = places(entry.body, words);
    const middle = marks.length ? marks[0][0] : 0;
    let from = middle < AROUND / 2 ? 0 : text.indexOf(" ", middle - AROUND / 2) + 1;
    from = from > middle ? middle : from;
    const end = text.indexOf(" ", from + AROUND);
    const to = end < 0 ? text.length : end;
    const shown = document.createElement("p");
    shown.append(from > 0 ? "… " : "");
    let done = from;
    for (const [start, stop] of marks) {
      if (start >= done && stop <= to) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, stop);
        shown.append(text.slice(done, start), mark);
        done = stop;
      }
    }
    shown.append(text.slice(done, to), to < text.length ? " …" : "");
    return shown;
  }

  function item(entry, words) {
    const link = document.createElement("a");
    link.href = entry.href;
    link.textContent = entry.title;
    const shown = excerpt(entry, words);
    if (entry.language) {
      link.lang = entry.language;
      shown.lang = entry.language;
    }
    const row = document.createElement("li");
    row.append(link, entry.title === entry.policy ? "" : ` – ${entry.policy}`, shown);
    return row;
  }

  function look() {
    const words = fold(query.value).plain.split(" ").filter(word => word.length > 1);
    const {words: used, found} = find([...new Set(words)]);
    const shown = words.length ? found : [];
    list.replaceChildren(...shown.slice(0, MOST).map(entry => item(entry, used)));
    status.textContent = words.length === 0 ? "" : shown.length === 0 ? status.dataset.none
      : status.dataset.found.replace("#", shown.length.toLocaleString(page));
    try {
      history.replaceState(null, "", query.value ? `?q=${encodeURIComponent(query.value)}` : location.pathname);
    } catch {
      // a page from a disk may not rename itself everywhere
    }
  }

  let waiting;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  document.getElementById("search_").hidden = false;
  query.value = new URLSearchParams(location.search).get("q") ?? "";
  if (query.value) {
    look();
  }
})();
