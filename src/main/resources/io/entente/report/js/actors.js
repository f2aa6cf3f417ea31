// The actors, to be searched and sorted; and one actor with all that is said of it.
const actorViews = (() => {
  const { element } = dom;

  // What is given and received: the run's own counts, or those of the page's pairs where a filter is on.
  function withSigns() {
    if (!filters.isOn()) {
      return data.content.actors;
    }
    const found = new Map(data.content.actors.map(actor => [actor.id,
      { ...actor, givenPositive: 0, givenNegative: 0, receivedPositive: 0, receivedNegative: 0 }]));
    for (const one of sums.arrows(filters.accepts)) {
      const [source, target] = data.ends(one.pair, one.direction).map(id => found.get(id));
      source.givenPositive += one.positive;
      source.givenNegative += one.negative;
      target.receivedPositive += one.positive;
      target.receivedNegative += one.negative;
    }
    return [...found.values()];
  }

  const both = (label, plus, minus) => ({
    label, numeric: true, value: row => row[plus] + row[minus],
    show: row => (row[plus] + row[minus] === 0
      ? element("span", { class: "quiet" }, "0")
      : [element("span", { class: "for" }, "+" + say.count(row[plus])), " ", element("span", { class: "against" }, "\u2212" + say.count(row[minus]))]),
  });

  function draw() {
    const rows = withSigns();
    const { cuts } = data.content;
    const list = table.make({
      caption: "Actors",
      columns: [
        { label: "Actor", value: row => row.name, first: "ascending",
          show: row => element("a", { href: routes.actor(row.id) }, row.name) },
        { label: "Type", value: row => row.type, show: row => row.type + (row.discovered ? ", found in texts" : ""), first: "ascending" },
        table.text("Country", "country"), table.number("Mentions", "mentions"), table.number("Articles", "articles"), table.number("Quotations", "quotes"),
        both("Says of others", "givenPositive", "givenNegative"), both("Is said of it", "receivedPositive", "receivedNegative"),
        table.text("First", "firstDay"), table.text("Last", "lastDay"),
      ],
      rows, sorted: 3, empty: "No actor of this name.",
    });
    const found = element("p", { class: "note", role: "status" }, said(rows.length));
    const search = element("input", {
      type: "search", id: "search", autocomplete: "off", spellcheck: "false",
      oninput: () => {
        const wanted = plain(search.value);
        const left = rows.filter(row => plain([row.name, row.id, row.type, row.country || ""].join(" ")).includes(wanted));
        list.update(left);
        dom.show(found, said(left.length));
      },
    });
    return [
      element("h1", {}, "Actors"),
      element("p", { class: "note" }, "Articles dated to the day. "
        + (cuts.actors < cuts.actorsFound ? say.count(cuts.actors) + " of " + say.count(cuts.actorsFound) + " actors: the most mentioned and those of the pairs of this page. " : "")
        + (filters.isOn() ? "What is said for and against is filtered and of the pairs on this page; mentions, articles and quotations are not filtered." : "")),
      element("label", { class: "field wide" }, element("span", {}, "Search name, id, type or country"), search),
      found, list.node,
    ];
  }

  const said = n => say.many(n, "actor") + ".";
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function one(id) {
    const actor = data.actors.get(id);
    if (!actor) {
      return [element("h1", {}, "No such actor"), element("p", {}, "This page has no actor \u201c" + id + "\u201d. ", element("a", { href: "#actors" }, "All actors"))];
    }
    const arrows = sums.arrows(filters.accepts);
    const from = arrows.filter(a => data.ends(a.pair, a.direction)[0] === id);
    const to = arrows.filter(a => data.ends(a.pair, a.direction)[1] === id);
    return [
      element("h1", {}, actor.name),
      element("p", { class: "note" }, [actor.type, actor.country, "id " + actor.id, say.many(actor.mentions, "mention") + " in " + say.many(actor.articles, "article"),
        say.many(actor.quotes, "quotation"), actor.firstDay + " to " + actor.lastDay].filter(x => x).join(" \u00b7 ")),
      element("section", {}, element("h2", {}, "How " + actor.name + " stands towards others"), arrowTable(from, 1, "Arrows from " + actor.name)),
      element("section", {}, element("h2", {}, "How others stand towards " + actor.name), arrowTable(to, 0, "Arrows to " + actor.name)),
    ];
  }

  // Arrows as a table; end is which end of an arrow names it: 0 the source, 1 the target, undefined both.
  function arrowTable(arrows, end, caption, opened) {
    const label = row => {
      const [source, target] = data.ends(row.pair, row.direction);
      return end === undefined ? data.name(source) + " \u2192 " + data.name(target) : data.name(end === 0 ? source : target);
    };
    return table.make({
      caption,
      columns: [
        { label: end === undefined ? "Arrow" : end === 0 ? "Source" : "Target", value: label, first: "ascending",
          show: row => [charts.sign(row.net), " ", element("a", {
            href: routes.pair(...data.ends(row.pair, row.direction)),
            onclick: opened ? event => { event.preventDefault(); opened(row); } : null,
          }, label(row))] },
        table.number("For +", "positive"), table.number("Against \u2212", "negative"), table.number("Neutral", "neutral"),
        { label: "Balance, 95 %", value: row => row.net, show: row => charts.glyph(row) },
      ],
      rows: arrows, empty: "Nothing is said one way or the other.", step: 20,
    }).node;
  }

  return { draw, one, arrowTable };
})();
