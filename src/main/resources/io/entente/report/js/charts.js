// Charts, drawn anew when their room or the colours change. Every chart has a table beside it that says the same.
const charts = (() => {
  const { element, drawing } = dom;
  // The canvas knows no font by inheritance.
  const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";
  const open = new Set();

  const watched = new ResizeObserver(entries => {
    for (const entry of entries) {
      for (const chart of open) {
        if (chart.node === entry.target) {
          chart.resize();
        }
      }
    }
  });

  // option: (width) => an ECharts option; it is asked again for every size and theme.
  function make(label, height, option, clicked) {
    const node = element("div", { class: "chart", role: "img", "aria-label": label });
    node.style.height = height + "px";
    const chart = {
      node, drawn: null, width: 0,
      draw() {
        if (chart.drawn === null) {
          chart.drawn = echarts.init(node, null, { renderer: "canvas" });
          if (clicked) {
            chart.drawn.on("click", clicked);
          }
        }
        chart.width = node.clientWidth;
        chart.drawn.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option(chart.width) }, true);
      },
      resize() {
        if (node.clientWidth === 0 || node.clientWidth === chart.width) {
          return;
        }
        if (chart.drawn !== null) {
          chart.drawn.resize();
        }
        chart.draw();
      },
      end() {
        watched.unobserve(node);
        open.delete(chart);
        if (chart.drawn !== null) {
          chart.drawn.dispose();
        }
      },
    };
    open.add(chart);
    watched.observe(node);
    return chart;
  }

  function redraw() {
    for (const chart of open) {
      if (chart.drawn !== null) {
        chart.draw();
      }
    }
  }

  function endAll() {
    for (const chart of [...open]) {
      chart.end();
    }
  }

  // What charts share: quiet axes, and tips drawn on the canvas, where text cannot be markup.
  const tip = () => ({
    renderMode: "richText",
    confine: true,
    backgroundColor: theme.colour("paper"),
    borderColor: theme.colour("rule"),
    textStyle: { color: theme.colour("ink"), fontSize: 13 },
  });
  const axis = more => ({
    axisLine: { lineStyle: { color: theme.colour("rule") } },
    axisTick: { show: false },
    axisLabel: { color: theme.colour("muted"), hideOverlap: true },
    splitLine: { lineStyle: { color: theme.colour("rule") } },
    nameTextStyle: { color: theme.colour("muted") },
    ...more,
  });

  // A balance with its interval on a line from -1 to 1.
  function glyph(one, width = 120) {
    if (one.net === null) {
      return element("span", { class: "quiet" }, "\u2013");
    }
    const x = value => 6 + ((width - 12) * (value + 1)) / 2;
    const side = say.side(one.net);
    return element("span", { class: "balance" },
      drawing("svg", { width, height: 16, viewBox: "0 0 " + width + " 16", "aria-hidden": "true", class: "glyph " + side },
        drawing("line", { class: "ground", x1: x(-1), x2: x(1), y1: 8, y2: 8 }),
        drawing("line", { class: "ground", x1: x(0), x2: x(0), y1: 3, y2: 13 }),
        drawing("line", { class: "reach", x1: x(one.low), x2: x(one.high), y1: 8, y2: 8 }),
        drawing("circle", { cx: x(one.net), cy: 8, r: 4 })),
      element("span", { class: "figures" }, say.signed(one.net),
        element("span", { class: "quiet" }, " (" + say.signed(one.low) + " to " + say.signed(one.high) + ")")));
  }

  const sign = x => element("span", { class: "sign " + say.side(x), role: "img", "aria-label": say.side(x) }, say.sign(x));

  return { make, redraw, endAll, tip, axis, glyph, sign };
})();
