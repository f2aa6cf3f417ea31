// Two actors: how each stands towards the other over time, and in which sentences.
const pairView = (() => {
  const { element } = dom;
  let month = -1;

  function choice(a, b) {
    const ids = [...new Set(data.pairs.flat())].sort((x, y) => data.name(x).localeCompare(data.name(y)));
    const to = (source, target) => location.assign(routes.pair(source, target));
    const partners = data.partners(a);
    return element("div", { class: "controls" },
      dom.select("One actor", a, ids.map(id => [id, data.name(id)]), id => to(id, data.partners(id).includes(b) ? b : data.partners(id)[0])),
      dom.select("The other", b, [...partners].sort((x, y) => data.name(x).localeCompare(data.name(y))).map(id => [id, data.name(id)]), id => to(a, id)),
      element("button", { type: "button", onclick: () => to(b, a) }, "Swap"));
  }

  // One direction as dots with their intervals; the sign is told by shape too.
  function series(grid, balances, from, to) {
    const dots = [];
    const reaches = [];
    for (const [at, one] of balances) {
      if (one.net !== null && at >= from && at <= to) {
        reaches.push([at - from, one.low, one.high, one.net]);
        dots.push({
          value: [at - from, one.net], month: at, one,
          symbol: one.net > 0 ? "triangle" : one.net < 0 ? "path://M0,0 L10,0 L5,10 Z" : "circle",
          symbolSize: Math.min(20, 9 + 2 * Math.log1p(one.said)),
          itemStyle: { color: theme.ofSign(one.net), borderColor: at === month ? theme.colour("ink") : theme.colour("paper"), borderWidth: at === month ? 2 : 1 },
        });
      }
    }
    return [
      {
        type: "custom", xAxisIndex: grid, yAxisIndex: grid, data: reaches, silent: true, z: 1,
        renderItem: (parameters, api) => {
          const low = api.coord([api.value(0), api.value(1)]);
          const high = api.coord([api.value(0), api.value(2)]);
          const style = { stroke: theme.ofSign(api.value(3)), lineWidth: 2.5, opacity: 0.5 };
          const bar = (x1, y1, x2, y2) => ({ type: "line", shape: { x1, y1, x2, y2 }, style });
          return { type: "group", children: [bar(low[0], low[1], high[0], high[1]), bar(low[0] - 4, low[1], low[0] + 4, low[1]), bar(high[0] - 4, high[1], high[0] + 4, high[1])] };
        },
      },
      { type: "scatter", xAxisIndex: grid, yAxisIndex: grid, data: dots, z: 3 },
    ];
  }

  function option(names, ways, meetings, width) {
    const { from, to } = filters.now();
    const months = data.months.slice(from, to + 1);
    const left = width < 480 ? 34 : 46;
    const tops = [30, 206, 382];
    const cut = name => (width < 480 && name.length > 16 ? name.slice(0, 15) + "\u2026" : name);
    const titles = [cut(names[0]) + " \u2192 " + cut(names[1]), cut(names[1]) + " \u2192 " + cut(names[0]), "Articles that name both"];
    return {
      title: titles.map((text, i) => ({ text, left: 0, top: tops[i] - 26, textStyle: { fontSize: 13, fontWeight: 600, color: theme.colour("ink") } })),
      tooltip: { ...charts.tip(), formatter: ({ seriesType, data: item, name }) => (seriesType === "bar"
        ? name + "\n" + say.many(item, "article")
        : data.months[item.month] + "\n" + item.one.positive + " for, " + item.one.negative + " against, " + item.one.neutral + " neutral\nbalance "
          + say.signed(item.one.net) + " (" + say.signed(item.one.low) + " to " + say.signed(item.one.high) + ")") },
      grid: tops.map((top, i) => ({ left, right: 26, top, height: i < 2 ? 130 : 56 })),
      xAxis: tops.map((top, i) => charts.axis({ type: "category", data: months, gridIndex: i, axisLine: { onZero: false, lineStyle: { color: theme.colour("rule") } }, axisLabel: { show: i === 2, color: theme.colour("muted"), hideOverlap: true } })),
      yAxis: tops.map((top, i) => charts.axis({
        type: "value", gridIndex: i, splitNumber: 2, ...(i < 2 ? { min: -1, max: 1, interval: 1 } : { minInterval: 1 }),
        axisLabel: { color: theme.colour("muted"), formatter: value => (i < 2 ? (value > 0 ? "+1" : value < 0 ? "\u22121" : "0") : String(value)) },
      })),
      series: [...series(0, ways[0], from, to), ...series(1, ways[1], from, to),
        { type: "bar", xAxisIndex: 2, yAxisIndex: 2, barMaxWidth: 14, data: meetings.slice(from, to + 1), itemStyle: { color: theme.colour("quiet") } }],
    };
  }

  function months(names, ways, meetings, choose) {
    const all = [...new Set([...ways[0].keys(), ...ways[1].keys()])].sort((x, y) => x - y);
    const side = (label, way) => ({
      label, value: at => (way.get(at) ? way.get(at).net : null),
      show: at => {
        const one = way.get(at);
        return one === undefined ? "\u2013" : [overview.counts(one), " ", one.net !== null && charts.glyph(one, 90)];
      },
    });
    return element("details", {}, element("summary", {}, "As a table, month by month"),
      table.make({
        caption: "Months",
        columns: [
          { label: "Month", value: at => at, first: "ascending", show: at => element("button", { type: "button", class: "link", onclick: () => choose(at) }, data.months[at]) },
          side(names[0] + " \u2192 " + names[1], ways[0]), side(names[1] + " \u2192 " + names[0], ways[1]),
          { label: "Articles with both", value: at => meetings[at], show: at => say.count(meetings[at]), numeric: true },
        ],
        rows: all, sorted: 0,
      }).node);
  }

  function way(one, names, accepts) {
    const left = data.attitudesOf(one.pair, one.direction).filter(i => data.attitudes.month[i] >= filters.now().from && data.attitudes.month[i] <= filters.now().to);
    const sum = column => left.reduce((all, i) => all + column[i], 0);
    const voices = sums.by(data.cells.voice, one.pair, one.direction, filters.accepts);
    return element("section", { class: "way" },
      element("h2", {}, names[0] + " \u2192 " + names[1]),
      element("p", {}, overview.counts(one), " ", one.net !== null && charts.glyph(one)),
      element("p", { class: "note" }, [...voices].map(([voice, v]) => say.voice(data.voices[voice]) + ": " + v.positive + " for, " + v.negative + " against, " + v.neutral + " neutral").join("; ")
        + (voices.size > 0 ? ". " : "") + "Not counted, in all voices: " + sum(data.attitudes.hypothetical) + " hypothetical, " + sum(data.attitudes.negated) + " negated."),
      one.said > 0 ? sentence.list(month < 0 ? one : inMonth(one), accepts) : element("p", { class: "note" }, "Nothing is said for or against."));
  }

  const inMonth = one => sums.arrow(one.pair, one.direction, i => filters.accepts(i) && data.cells.month[i] === month);

  function draw(a, b) {
    const known = data.find(a, b);
    if (!known) {
      const [first] = data.pairs;
      return [element("h1", {}, "Pairs"), first
        ? [choice(...first), element("p", { class: "note" }, (a ? "This page says nothing of \u201c" + a + "\u201d and \u201c" + b + "\u201d. " : "") + "Choose two actors.")]
        : element("p", { class: "note" }, "No sentence says that one actor is for or against another.")];
    }
    const { pair, direction } = known;
    const names = [data.name(a), data.name(b)];
    const ones = [direction, 1 - direction].map(d => sums.arrow(pair, d, filters.accepts));
    const ways = [direction, 1 - direction].map(d => sums.by(data.cells.month, pair, d, filters.accepts));
    const meetings = data.months.map(() => 0);
    for (const i of data.meetingsOf(pair)) {
      meetings[data.meetings.month[i]] += data.meetings.articles[i];
    }
    month = -1;
    const both = element("div", { class: "ways" });
    const chosen = element("p", { role: "status" });

    function choose(at) {
      month = at;
      const accepts = s => filters.acceptsSentence(s) && (month < 0 || s.month === data.months[month]);
      dom.show(both, way(ones[0], names, accepts), way(ones[1], [names[1], names[0]], accepts));
      dom.show(chosen, month >= 0 && ["Sentences of " + data.months[month] + " ", element("button", { type: "button", onclick: () => choose(-1) }, "All months")]);
      if (chart.drawn !== null) {
        chart.draw();
      }
    }

    const chart = charts.make("How " + names[0] + " and " + names[1] + " stand towards each other by month, with 95 % intervals; the table below says the same",
      480, width => option(names, ways, meetings, width), ({ data: item }) => item && item.month !== undefined && choose(item.month));
    choose(-1);
    return [
      element("h1", {}, names[0] + " and " + names[1]),
      choice(a, b),
      chart.node,
      element("p", { class: "note" }, "Each mark is the balance of a month, \u25b2 for and \u25bc against, with its 95 % interval"
        + (filters.isOn() ? "; under a filter by voice or outlet the interval takes over the month's effect of copies, and articles with both are not filtered" : "") + ". Choose a mark to read its month."),
      months(names, ways, meetings, choose), chosen, both,
    ];
  }

  return { draw };
})();
