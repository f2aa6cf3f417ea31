// What could not be read, dated or told apart, and the checks of the run.
const quality = (() => {
  const { element } = dom;
  const { run, facts, quality: found } = data.content;

  function records() {
    const { read, articles, rejects, skipped } = run.records;
    return element("p", {}, element("strong", {}, say.many(read, "record") + " read"), " = " + say.many(articles, "article") + " + "
      + say.many(rejects, "reject") + " + " + say.count(skipped) + " skipped by rule"
      + (skipped > 0 ? " (" + Object.entries(run.skipped).map(([rule, n]) => rule + " " + say.count(n)).join(", ") + ")" : "") + ", from " + say.many(run.files, "file") + ".");
  }

  function checks() {
    const whole = x => (Number.isInteger(x) ? say.count(x) : String(Number(x.toPrecision(4))));
    return table.make({
      caption: "Checks of the run",
      columns: [
        { label: "Result", value: row => (row.passed ? 1 : 0), first: "ascending", show: row => (row.passed ? "\u2713 passed" : element("strong", {}, "\u2717 " + row.severity)) },
        table.text("Table", "table"), table.text("Check", "check"),
        { label: "Value", value: row => row.value, show: row => whole(row.value), numeric: true },
        { label: "At most", value: row => (row.threshold === undefined ? null : row.threshold), show: row => (row.threshold === undefined ? "no limit" : whole(row.threshold)), numeric: true },
      ],
      rows: found.checks, sorted: 0,
    }).node;
  }

  function share(label, key, all) {
    return [table.number(label, key), { label: "Share", value: row => row[key], show: row => say.share(row[key], all), numeric: true }];
  }

  function draw() {
    const all = facts.articles.all;
    const sum = key => facts.voices.reduce((n, one) => n + one[key], 0);
    const { cuts } = data.content;
    return [
      element("h1", {}, "Data quality"),
      element("p", { class: "note" }, "Of the whole run; filters do not touch this page."),
      element("section", {}, element("h2", {}, "Records"), records(),
        found.rejects.length > 0 && table.make({
          caption: "Records that are no articles",
          columns: [table.text("Reason", "reason"), table.text("Stage", "stage"), table.number("Records", "records"), table.text("For example", "message")],
          rows: found.rejects,
        }).node),
      element("section", {}, element("h2", {}, "Dates"),
        element("p", {}, say.count(facts.articles.undated) + " of " + say.many(all, "article") + " (" + say.share(facts.articles.undated, all)
          + ") are not dated to the day, with " + say.count(sum("undated")) + " pieces of evidence: they count on this page and in the figures of the whole run, and in no arrow, network, pair or actor."),
        table.make({
          caption: "Where dates were found",
          columns: [{ label: "Found in", value: row => row.source, show: row => row.source }, table.text("Exact to", "precision"), ...share("Articles", "articles", all)],
          rows: found.datings,
        }).node),
      element("section", {}, element("h2", {}, "Languages"),
        table.make({
          caption: "Languages",
          columns: [table.text("Language", "language"), { label: "Analysed", value: row => (row.analysed ? 1 : 0), show: row => (row.analysed ? "yes" : "no") }, ...share("Articles", "articles", all)],
          rows: found.languages,
        }).node),
      element("section", {}, element("h2", {}, "Copies"),
        element("p", {}, say.count(facts.articles.copies) + " of " + say.many(all, "article") + " (" + say.share(facts.articles.copies, all) + ") are copies of another. A story weighs one in every balance, however often it is printed."),
        table.make({
          caption: "Stories by how often they are printed",
          columns: [{ label: "Printed", value: row => row.copies, show: row => row.copies + (row.copies >= 10 ? " times or more" : row.copies === 1 ? " time" : " times") }, table.number("Stories", "clusters")],
          rows: found.copies,
        }).node,
        found.greatest.length > 0 && [element("h3", {}, "Most printed"), table.make({
          caption: "Stories printed most often",
          columns: [table.text("Headline", "title"), table.number("Articles", "articles"), table.number("Outlets", "outlets")],
          rows: found.greatest,
        }).node]),
      element("section", {}, element("h2", {}, "What does not count"),
        element("p", {}, "Left out of every balance: " + say.count(sum("hypothetical")) + " pieces of evidence that are only thought of, " + say.count(sum("negated"))
          + " that are said not to be, " + say.count(sum("captions")) + " in captions.")),
      element("section", {}, element("h2", {}, "Checks"), checks()),
      element("section", {}, element("h2", {}, "What this page leaves out"),
        element("ul", {},
          element("li", {}, say.count(cuts.pairs) + " of " + say.many(cuts.pairsFound, "pair") + " of whom something is said are here, those of whom most is said"
            + (cuts.fullOfCells ? "; more would not fit" : "") + "."),
          element("li", {}, say.count(cuts.actors) + " of " + say.many(cuts.actorsFound, "actor") + " are here."),
          element("li", {}, "Each direction of a pair has at most " + say.many(cuts.sentencesOfAnArrow, "sentence") + ", the strongest of each month first; each story once."),
          cuts.otherSources > 0 && element("li", {}, say.many(cuts.otherSources, "outlet") + " with least evidence are one: all other outlets."))),
    ];
  }

  return { draw };
})();
