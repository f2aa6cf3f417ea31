// The address says which view is shown: #pair=RUS,UKR&voice=author
const routes = (() => {
  const { element } = dom;
  const VIEWS = [["overview", "Overview"], ["actors", "Actors"], ["network", "Network"], ["pair", "Pairs"], ["quality", "Quality"]];
  const main = document.getElementById("main");
  let view = "overview";
  let subject = [];

  const listed = ids => ids.map(encodeURIComponent).join(",");
  const link = (name, ids) => "#" + name + (ids && ids.length > 0 ? "=" + listed(ids) : "") + filters.address();
  const pair = (source, target) => link("pair", [source, target]);
  const actor = id => link("actor", [id]);

  function read() {
    const parts = location.hash.slice(1).split("&");
    const [name, value] = parts[0].split("=");
    const parameters = new Map(parts.slice(1).map(part => part.split("=")).map(([key, text]) => [key, decoded(text || "")]));
    view = name === "" ? "overview" : name;
    subject = value ? value.split(",").map(decoded) : [];
    filters.read(parameters);
    draw();
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function content() {
    switch (view) {
      case "actors": return actorViews.draw();
      case "actor": return actorViews.one(subject[0]);
      case "network": return network.draw();
      case "pair": return pairView.draw(...(subject.length === 2 ? subject : data.pairs[0] || []));
      case "quality": return quality.draw();
      default: return overview.draw();
    }
  }

  function draw() {
    network.stop();
    charts.endAll();
    dom.show(document.getElementById("views"), VIEWS.map(([name, label]) => element("li", {},
      element("a", { href: link(name), "aria-current": name === view || (name === "actors" && view === "actor") ? "page" : null }, label))));
    document.getElementById("filters").hidden = data.months.length === 0 || view === "quality";
    dom.show(main, content());
    const heading = main.querySelector("h1");
    document.title = heading.textContent + " \u2013 Entente: " + data.content.run.corpus;
  }

  // A new filter keeps the view and the place in it, and goes into the address.
  filters.onChange(() => {
    history.replaceState(null, "", link(view, subject));
    draw();
  });
  theme.onChange(charts.redraw);
  window.addEventListener("hashchange", () => {
    read();
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  document.getElementById("skip").addEventListener("click", event => {
    event.preventDefault();
    main.focus();
  });

  return { pair, actor, read, redraw: draw };
})();

dom.show(document.getElementById("corpus"), "\u00b7 " + data.content.run.corpus);
dom.show(document.getElementById("footer"),
  dom.element("p", {}, "Run " + data.content.run.runId + ", Entente " + (data.content.run.versions.entente || "")
    + ", arrow threshold " + data.content.run.threshold + (data.content.scope.actorIds.length > 0 ? ", only pairs of " + data.content.scope.actorIds.map(data.name).join(", ") : "")
    + (data.content.scope.from ? ", from " + data.content.scope.from : "") + (data.content.scope.to ? ", to " + data.content.scope.to : "")
    + ". The page loads nothing and sends nothing. Charts: Apache ECharts " + echarts.version + ", Apache-2.0."));
routes.read();
