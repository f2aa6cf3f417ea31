// Tables that sort by a click on a heading, and show many rows bit by bit.
const table = (() => {
  const { element } = dom;
  const STEP = 50;

  // columns: {label, value: row => sortable, show: row => content, numeric, first: "ascending" or "descending"}
  function make({ caption, columns, rows, sorted, empty, step = STEP }) {
    const box = element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption });
    let by = sorted === undefined ? null : sorted;
    let descending = by !== null && columns[by].first !== "ascending";
    let shown = step;

    function ordered() {
      if (by === null) {
        return rows;
      }
      const value = columns[by].value;
      const order = (a, b) => {
        const [x, y] = [value(a), value(b)];
        if (x === null || y === null) {
          return (x === null) - (y === null);
        }
        const way = typeof x === "string" ? x.localeCompare(y) : x - y;
        return descending ? -way : way;
      };
      return rows.map((row, i) => [row, i]).sort(([a, i], [b, j]) => order(a, b) || i - j).map(([row]) => row);
    }

    function sort(column) {
      descending = by === column ? !descending : columns[column].first !== "ascending";
      by = column;
      draw(column);
    }

    function heading(column, i) {
      const state = by !== i ? "none" : descending ? "descending" : "ascending";
      return element("th", { scope: "col", role: "columnheader", class: column.numeric ? "number" : null, "aria-sort": column.value ? state : null },
        column.value
          ? element("button", { type: "button", onclick: () => sort(i) }, column.label,
              element("span", { "aria-hidden": "true", class: "order" }, by !== i ? "" : descending ? " \u2193" : " \u2191"))
          : column.label);
    }

    function draw(focused) {
      const all = ordered();
      const head = element("tr", { role: "row" }, columns.map(heading));
      const body = all.slice(0, shown).map(row => element("tr", { role: "row" }, columns.map((column, i) => {
        const cell = column.show(row);
        return i === 0
          ? element("th", { scope: "row", role: "rowheader", class: column.numeric ? "number" : null }, cell)
          : element("td", { role: "cell", "data-label": column.label, class: column.numeric ? "number" : null }, cell);
      })));
      // On a phone the rows of a wide table become blocks; the roles keep it a table for those who hear it.
      dom.show(box,
        element("table", { role: "table", class: columns.length > 3 ? "wide" : null }, element("caption", { class: "unseen" }, caption),
          element("thead", { role: "rowgroup" }, head), element("tbody", { role: "rowgroup" }, body)),
        all.length === 0 && element("p", { class: "note" }, empty || "Nothing here."),
        all.length > shown && element("button", {
          type: "button",
          class: "more",
          onclick: () => { shown += step * 4; draw(); },
        }, "Show more (" + say.count(all.length - shown) + " left)"));
      if (focused !== undefined) {
        head.children[focused].querySelector("button").focus();
      }
    }

    draw();
    return { node: box, update: next => { rows = next; shown = step; draw(); } };
  }

  const text = (label, key, more) => ({ label, value: row => row[key] || null, show: row => row[key] || "", first: "ascending", ...more });
  const number = (label, key, more) => ({ label, value: row => row[key], show: row => say.count(row[key]), numeric: true, ...more });

  return { make, text, number };
})();
