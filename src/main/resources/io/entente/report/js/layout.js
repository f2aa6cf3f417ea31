// Places of a network: the same network always lies the same way.
const layout = (() => {
  const ROUNDS = 300;

  // Fruchterman and Reingold's springs with a pull to the middle, from given places or from a spiral in the order of the nodes.
  // links: [from, to, weight] by number. Answers [x, y] in [0, 1] for each node.
  function places(n, links, start) {
    const at = start ? start.map(([x, y]) => [x - 0.5, y - 0.5]) : [];
    for (let i = at.length; i < n; i++) {
      const angle = i * 2.399963;
      const reach = Math.sqrt((i + 1) / n) / 2;
      at.push([reach * Math.cos(angle), reach * Math.sin(angle)]);
    }
    const room = 0.9 / Math.sqrt(Math.max(1, n));
    for (let round = 0; round < ROUNDS; round++) {
      const step = (start ? 0.03 : 0.1) * (1 - round / ROUNDS) ** 2;
      const push = at.map(([x, y]) => [-x * 1.5, -y * 1.5]);
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const [dx, dy] = [at[i][0] - at[j][0], at[i][1] - at[j][1]];
          const force = room * room / Math.max(1e-4, dx * dx + dy * dy);
          move(push, i, j, dx, dy, force);
        }
      }
      for (const [i, j, weight] of links) {
        const [dx, dy] = [at[i][0] - at[j][0], at[i][1] - at[j][1]];
        move(push, i, j, dx, dy, -Math.hypot(dx, dy) / room * (0.5 + Math.min(1, Math.log1p(weight) / 4)));
      }
      for (let i = 0; i < n; i++) {
        const length = Math.max(1e-9, Math.hypot(...push[i]));
        const far = Math.min(length, step) / length;
        at[i] = [at[i][0] + push[i][0] * far, at[i][1] + push[i][1] * far];
      }
    }
    return scaled(at);
  }

  function move(push, i, j, dx, dy, force) {
    push[i][0] += dx * force;
    push[i][1] += dy * force;
    push[j][0] -= dx * force;
    push[j][1] -= dy * force;
  }

  function scaled(at) {
    const ends = axis => [Math.min(...at.map(p => p[axis])), Math.max(...at.map(p => p[axis]))];
    const [[x0, x1], [y0, y1]] = [ends(0), ends(1)];
    return at.map(([x, y]) => [(x - x0) / Math.max(1e-9, x1 - x0), (y - y0) / Math.max(1e-9, y1 - y0)]);
  }

  return { places };
})();
