// The signed network: of all months, or of the month that the slider stands at.
const network = (() => {
  const { element } = dom;
  const SIZES = [20, 40, 80, 160];
  const BEAT = 1200;
  // The arrows whose actors have a place in the months.
  const PLACED = 300;
  // A bar across the end of an arrow, before the mark of the actor; the line of no length above it is the distance.
  const BAR = "path://M0,8 L14,8 L14,12 L0,12 Z M7,0 L7,0.01 Z";
  let month = -1;
  let size = window.innerWidth < 600 ? SIZES[0] : SIZES[1];
  let playing = null;

  // Its sign could be the other.
  const isUnsure = one => one.low <= 0 && one.high >= 0;
  const inMonth = i => filters.accepts(i) && (month < 0 || data.cells.month[i] === month);

  // Places of the actors of some arrows, near those that they have in another frame.
  function frame(arrows, other) {
    const numbers = new Map();
    const number = id => {
      if (!numbers.has(id)) {
        numbers.set(id, numbers.size);
      }
      return numbers.get(id);
    };
    const links = arrows.map(one => [...data.ends(one.pair, one.direction).map(number), one.said]);
    const places = layout.places(numbers.size, links, other && [...numbers.keys()].map(id => other.placeOf.get(id)));
    return { arrows, placeOf: new Map([...numbers].map(([id, i]) => [id, places[i]])) };
  }

  function option(frame, arrows, width, height) {
    const used = [...new Set(arrows.flatMap(one => data.ends(one.pair, one.direction)))];
    const small = width < 560;
    const weight = new Map();
    for (const one of arrows) {
      for (const id of data.ends(one.pair, one.direction)) {
        weight.set(id, (weight.get(id) || 0) + one.said);
      }
    }
    const most = Math.max(1, ...frame.arrows.map(one => one.said));
    const heaviest = Math.max(1, ...weight.values());
    const place = ([x, y]) => ({ x: x * (width - (small ? 90 : 180)), y: y * (height - 60) });
    const nodes = used.map(id => ({
      id, name: data.name(id), ...place(frame.placeOf.get(id)),
      symbolSize: 8 + 20 * Math.sqrt(weight.get(id) / heaviest),
      itemStyle: { color: theme.colour("node"), borderColor: theme.colour("paper"), borderWidth: 1 },
      label: { show: true },
    }));
    // Two corners without a mark keep the picture's scale, whoever is in it.
    const corners = [[0, 0], [1, 1]].map(at => ({ id: "corner " + at, name: "", ...place(at), symbolSize: 0.01, label: { show: false } }));
    const edges = arrows.map(one => {
      const [source, target] = data.ends(one.pair, one.direction);
      return {
        source, target, arrow: one,
        lineStyle: { color: theme.ofSign(one.net), width: 1.2 + 4.3 * Math.sqrt(one.said / most), type: one.net < 0 ? [6, 4] : one.net > 0 ? "solid" : [1, 4], curveness: 0.14, opacity: isUnsure(one) ? 0.4 : 0.9 },
        // An arrowhead is for, a bar is against: the end tells the sign where colours do not.
        symbol: ["none", one.net < 0 ? BAR : one.net > 0 ? "arrow" : "none"],
        symbolSize: [0, one.net < 0 ? [14, 12] : small ? 8 : 10],
      };
    });
    return {
      tooltip: { ...charts.tip(), formatter: ({ dataType, data: item }) => (dataType === "edge" ? words(item.arrow) : item.name) },
      series: [{
        type: "graph", layout: "none", left: small ? 44 : 90, right: small ? 46 : 90, top: 24, bottom: 30,
        roam: false, data: [...nodes, ...corners], links: edges,
        label: { position: "bottom", distance: 7, color: theme.colour("ink"), fontSize: small ? 10.5 : 12, width: small ? 84 : 170, overflow: "break", lineHeight: small ? 12 : 14, textBorderColor: theme.colour("paper"), textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: "adjacency", lineStyle: { opacity: 1 } },
        cursor: "pointer",
      }],
    };
  }

  function words(one) {
    const [source, target] = data.ends(one.pair, one.direction);
    return say.sign(one.net) + " " + data.name(source) + " \u2192 " + data.name(target) + "\n" + one.positive + " for, " + one.negative + " against, " + one.neutral
      + " neutral\nbalance " + say.signed(one.net) + " (" + say.signed(one.low) + " to " + say.signed(one.high) + ")";
  }

  function stop() {
    if (playing !== null) {
      clearInterval(playing);
      playing = null;
    }
  }

  function draw() {
    const { from, to } = filters.now();
    if (month >= 0 && (month < from || month > to)) {
      month = -1;
    }
    const every = sums.arrows(filters.accepts);
    const strongest = frame(every.slice(0, size));
    // Every month begins with the same places, so that an actor stays where it was, more or less, while the slider moves.
    let shared = null;
    let ofMonth = null;
    if (every.length === 0) {
      return [element("h1", {}, "Network"), element("p", { class: "note" }, "No sentence here says that one actor is for or against another.")];
    }
    const height = window.innerWidth < 600 ? 430 : 600;
    const evidence = element("section", { id: "evidence", "aria-live": "polite" });
    const list = element("div", {});
    let arrows = [];
    const chart = charts.make("Network of who is for or against whom; the table below says the same", height,
      width => option(month < 0 ? strongest : ofMonth, arrows, width, height),
      ({ dataType, data: item }) => (dataType === "edge" ? open(item.arrow) : location.assign(routes.actor(item.id))));

    function open(one) {
      dom.show(evidence,
        element("h2", { tabindex: "-1" }, charts.sign(one.net), " ", overview.pairLink(one)),
        element("p", {}, overview.counts(one), " ", charts.glyph(one)),
        sentence.list(one, s => filters.acceptsSentence(s) && (month < 0 || s.month === data.months[month])));
      evidence.querySelector("h2").focus({ preventScroll: true });
      evidence.scrollIntoView({ block: "nearest" });
    }

    const label = () => (month < 0 ? "All months, " + data.months[from] + " to " + data.months[to] : data.months[month]);
    const shown = element("output", { for: "month" });
    const slider = element("input", {
      type: "range", id: "month", min: from - 1, max: to, step: 1, value: month < 0 ? from - 1 : month,
      oninput: () => { stop(); dom.show(play, "Play"); go(+slider.value); },
    });
    slider.value = month < 0 ? from - 1 : month;

    function go(to) {
      month = to < from ? -1 : to;
      slider.value = month < 0 ? from - 1 : month;
      if (month < 0) {
        arrows = strongest.arrows;
      } else {
        shared = shared || frame(every.slice(0, PLACED));
        arrows = sums.arrows(inMonth).filter(one => data.ends(one.pair, one.direction).every(id => shared.placeOf.has(id))).slice(0, size);
        ofMonth = frame(arrows, shared);
      }
      dom.show(shown, label() + ": " + say.many(arrows.length, "arrow"));
      slider.setAttribute("aria-valuetext", label());
      dom.show(evidence, element("p", { class: "note" }, "Choose an arrow, in the picture or in the table, to read its sentences."));
      dom.show(list, actorViews.arrowTable(arrows, undefined, "Arrows of the picture", open));
      if (chart.drawn !== null) {
        chart.draw();
      }
    }

    const play = element("button", {
      type: "button",
      onclick: () => {
        if (playing !== null) {
          stop();
          dom.show(play, "Play");
          return;
        }
        dom.show(play, "Stop");
        playing = setInterval(() => {
          let next = month < 0 ? from : month + 1;
          while (next <= to && !every.some(one => says(one, next))) {
            next++;
          }
          if (next > to) {
            stop();
            dom.show(play, "Play");
          } else {
            go(next);
          }
        }, BEAT);
      },
    }, "Play");
    const says = (one, at) => data.cellsOf(one.pair, one.direction).some(i => data.cells.month[i] === at && filters.accepts(i)
      && data.cells.positive[i] + data.cells.negative[i] > 0);

    go(month < 0 ? from - 1 : month);
    return [
      element("h1", {}, "Network"),
      element("p", { class: "note" }, "Solid blue with an arrowhead is for (+), dashed orange with a bar is against (\u2212), dotted grey is even; pale is what could be the other, since the 95 % interval holds 0. The width is how much is said. "
        + (size < every.length ? "The " + size + " strongest of " + say.count(every.length) + " arrows, or of those of a month." : "All " + every.length + " arrows.")),
      element("div", { class: "controls" },
        element("label", { class: "field grow" }, element("span", {}, "Month (far left: all)"), slider), shown, play,
        dom.select("Arrows", String(size), SIZES.map(n => [String(n), "the strongest " + n]), n => { size = +n; routes.redraw(); })),
      chart.node, evidence,
      element("section", {}, element("h2", {}, "The picture as a table"), list),
    ];
  }

  return { draw, stop };
})();
