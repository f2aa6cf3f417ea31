// What the corpus is, and who stood where.
const overview = (() => {
  const { element } = dom;
  const ARROWS = 12;

  function facts() {
    const { run, facts, cuts } = data.content;
    const sum = key => facts.voices.reduce((all, one) => all + one[key], 0);
    const { articles } = facts;
    const counted = sum("positive") + sum("negative") + sum("neutral");
    const rows = [
      [say.count(articles.all), "articles", "of " + say.many(run.records.read, "record") + " read; " + say.count(run.records.rejects) + " refused"],
      [say.count(articles.outlets), articles.outlets === 1 ? "outlet" : "outlets", articles.firstDay ? articles.firstDay + " to " + articles.lastDay : "no article is dated to the day"],
      [say.count(articles.copies), "copies", "of other articles; a story weighs one, however often it is printed"],
      [say.count(articles.sentences), "sentences", "analysed; " + say.many(articles.notAnalysed, "article") + " in other languages not"],
      [say.count(counted), "pieces of evidence", "a directed pair in a sentence; " + say.share(sum("neutral"), counted) + " say nothing for or against"],
      [say.count(cuts.pairsFound), "pairs", "of whom something is said; " + (cuts.pairs < cuts.pairsFound ? say.count(cuts.pairs) + " of them are on this page" : "all are on this page")],
    ];
    return element("dl", { class: "facts" }, rows.map(([figure, term, note]) => element("div", {},
      element("dt", {}, term), element("dd", {}, element("span", { class: "figure" }, figure), element("span", { class: "quiet" }, note)))));
  }

  function articlesByMonth() {
    const { source, from, to } = filters.now();
    const outlet = source < 0 ? undefined : source;
    const counts = data.months.map(() => 0);
    for (const row of data.content.facts.outletMonths) {
      const month = data.months.indexOf(row.month);
      if (month >= 0 && (outlet === undefined || data.sourceNumber(row.outlet) === outlet)) {
        counts[month] += row.articles;
      }
    }
    const months = data.months.slice(from, to + 1);
    const shown = counts.slice(from, to + 1);
    const chart = charts.make("Articles by month; the table below says the same", 180, () => ({
      grid: { left: 40, right: 8, top: 12, bottom: 28 },
      tooltip: { ...charts.tip(), trigger: "axis", axisPointer: { type: "shadow" } },
      xAxis: charts.axis({ type: "category", data: months }),
      yAxis: charts.axis({ type: "value", minInterval: 1, splitNumber: 3 }),
      series: [{ type: "bar", name: "articles", data: shown, barMaxWidth: 18, itemStyle: { color: theme.colour("accent") } }],
    }));
    const rows = months.map((month, i) => ({ month, articles: shown[i] })).filter(row => row.articles > 0);
    return [chart.node, element("details", {}, element("summary", {}, "As a table"),
      table.make({ caption: "Articles by month", columns: [table.text("Month", "month"), table.number("Articles", "articles")], rows, sorted: 0 }).node)];
  }

  function arrows() {
    const found = sums.arrows(filters.accepts).slice(0, ARROWS);
    if (found.length === 0) {
      return element("p", { class: "note" }, "No sentence here says that one actor is for or against another.");
    }
    return element("ol", { class: "arrows" }, found.map(one => element("li", {},
      element("p", { class: "head" }, charts.sign(one.net), " ", pairLink(one)),
      element("p", { class: "counts" }, counts(one), charts.glyph(one)),
      best(one))));
  }

  function best(one) {
    const sign = Math.sign(one.net);
    const found = data.sentencesOf(one.pair, one.direction).filter(filters.acceptsSentence);
    const example = found.find(s => sign === 0 || s.polarity === sign);
    return example && element("p", { class: "example" }, element("q", {}, example.text), " ",
      element("span", { class: "quiet" }, (example.outlet || "(not named)") + ", ", element("time", { datetime: example.day }, example.day)));
  }

  const counts = one => element("span", {}, say.count(one.positive) + " for, " + say.count(one.negative) + " against, " + say.count(one.neutral) + " neutral");

  function pairLink(one) {
    const [source, target] = data.ends(one.pair, one.direction);
    return element("a", { href: routes.pair(source, target) }, data.name(source) + " \u2192 " + data.name(target));
  }

  // How much evidence no arrow has, where there is any.
  function undated() {
    const left = data.content.facts.voices.reduce((n, one) => n + one.undated, 0);
    return left > 0 ? " (" + say.count(left) + " pieces of evidence are in others)" : "";
  }

  function voices() {
    const total = one => one.positive + one.negative + one.neutral;
    return table.make({
      caption: "Evidence by voice, whole run",
      columns: [
        { label: "Voice", value: row => say.voice(row.voice), show: row => say.voice(row.voice), first: "ascending" },
        table.number("For +", "positive"), table.number("Against \u2212", "negative"), table.number("Neutral", "neutral"),
        { label: "With an attitude", value: row => (row.positive + row.negative) / total(row), numeric: true,
          show: row => say.share(row.positive + row.negative, total(row)) },
      ],
      rows: data.content.facts.voices,
    }).node;
  }

  function draw() {
    const failed = data.content.quality.checks.filter(check => !check.passed);
    return [
      element("h1", {}, "Who stands for or against whom in ", element("span", {}, data.content.run.corpus)),
      facts(),
      element("section", {}, element("h2", {}, "Strongest arrows"),
        element("p", { class: "note" }, "By the difference of weighted evidence for and against, in articles that are dated to the day" + undated() + ". The line gives the balance from \u22121 (all against) to +1 (all for) with its 95 % interval."),
        arrows()),
      element("section", {}, element("h2", {}, "Articles by month"), data.months.length > 0
        ? articlesByMonth()
        : element("p", { class: "note" }, "Nothing in these months is dated to the day and says how actors stand: there is no time to show.")),
      element("section", {}, element("h2", {}, "Whose words"),
        element("p", { class: "note" }, "The outlet's own sentences and those of people it quotes, over the whole run. Filters do not touch this table."), voices()),
      element("section", {}, element("h2", {}, "How far to trust it"),
        element("p", {}, failed.length === 0
          ? "All " + data.content.quality.checks.length + " checks of the run passed. "
          : say.many(failed.length, "check") + " of " + data.content.quality.checks.length + " did not pass. ",
        element("a", { href: "#quality" }, "What could not be read, dated or told apart"))),
    ];
  }

  return { draw, pairLink, counts };
})();
