// What a reader sees of a map in a browser: marks on each other, names and headings that something covers, lines through
// marks that are not theirs, scales that tell nothing. The page has the pictures in `pictures`; what was measured is left in its <pre>.
(async () => {
  const box = element => {
    const b = element.getBoundingClientRect();
    return { x: b.left, y: b.top, right: b.right, bottom: b.bottom, width: b.width, height: b.height };
  };
  const overlap = (a, b) => [
    Math.min(a.right, b.right) - Math.max(a.x, b.x), Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y)];
  // A grid, so that a crowd is measured in time in proportion to it.
  const grid = (items, cell) => {
    const cells = new Map();
    const each = (b, body) => {
      for (let row = Math.floor(b.y / cell); row <= Math.floor(b.bottom / cell); row++)
        for (let column = Math.floor(b.x / cell); column <= Math.floor(b.right / cell); column++) body(row + ':' + column);
    };
    items.forEach(item => each(item.box, key => cells.has(key) ? cells.get(key).push(item) : cells.set(key, [item])));
    return b => {
      const found = new Set();
      each(b, key => (cells.get(key) || []).forEach(item => found.add(item)));
      return found;
    };
  };

  const measure = document => {
    const svg = document.querySelector('svg');
    const page = box(svg);
    const marks = [...svg.querySelectorAll('.nodes .node')].filter(node => node.querySelector('.mark')).map((node, number) => {
      const b = box(node.querySelector('.mark'));
      return { number, id: node.id, box: b, x: (b.x + b.right) / 2, y: (b.y + b.bottom) / 2, r: Math.min(b.width, b.height) / 2 };
    });
    const nearMarks = grid(marks, 60);
    const names = [];
    const headings = [];
    // The halo below a name repeats it: the name itself is what is read.
    for (const text of svg.querySelectorAll('text')) {
      if (!text.textContent.trim() || text.closest('[aria-hidden="true"]') || text.classList.contains('halo')) continue;
      const owner = text.closest('.node');
      for (const line of text.querySelectorAll('tspan'))
        if (line.textContent.trim()) {
          // A box of letters is higher than the letters are.
          const b = box(line), inset = b.height * 0.12;
          (owner ? names : headings).push({
            number: names.length + headings.length, owner: owner && owner.id, of: text, text: line.textContent,
            box: { ...b, y: b.y + inset, bottom: b.bottom - inset } });
        }
    }
    const found = { marks: marks.length, names: names.length, lines: 0, through: 0, examples: [] };
    const tell = (what, a, b) => {
      found[what] = (found[what] || 0) + 1;
      if (found.examples.length < 4) found.examples.push(`${what}: ${a} × ${b}`);
    };
    for (const mark of marks)
      for (const other of nearMarks(mark.box))
        if (other.number > mark.number && Math.hypot(mark.x - other.x, mark.y - other.y) < 0.95 * (mark.r + other.r))
          tell('marksOnMarks', mark.id, other.id);
    // A scale whose figures all look alike tells nothing, or something false.
    const scale = [...svg.querySelectorAll('circle.scale')].map(circle => circle.r.baseVal.value);
    if (scale.length > 1 && Math.max(...scale) - Math.min(...scale) < 0.5) tell('alikeInScale', scale[0], scale.length);
    const texts = names.concat(headings);
    const nearTexts = grid(texts, 60);
    for (const text of texts) {
      for (const other of nearTexts(text.box)) {
        if (other.number <= text.number || other.of === text.of) continue;
        const [width, height] = overlap(text.box, other.box);
        if (width > 1.5 && height > 1) tell('namesOnNames', text.text, other.text);
      }
      for (const mark of nearMarks(text.box)) {
        if (mark.id === text.owner) continue;
        const inner = { x: mark.x - mark.r * 0.8, right: mark.x + mark.r * 0.8, y: mark.y - mark.r * 0.8, bottom: mark.y + mark.r * 0.8 };
        const [width, height] = overlap(text.box, inner);
        if (width > 1 && height > 1) tell(text.owner ? 'namesOnMarks' : 'marksOnHeadings', text.text, mark.id);
      }
      const b = text.box;
      if (b.x < page.x - 1 || b.right > page.right + 1 || b.y < page.y - 1 || b.bottom > page.bottom + 1)
        tell('outside', text.text, 'page');
    }
    for (const line of svg.querySelectorAll('.relations path.link')) {
      const matrix = line.getScreenCTM();
      const length = line.getTotalLength();
      const at = place => line.getPointAtLength(place).matrixTransform(matrix);
      const [start, end] = [at(0), at(length)];
      const hit = new Set();
      for (let place = 0; place < length; place += 3) {
        const p = at(place);
        for (const mark of nearMarks({ x: p.x, right: p.x, y: p.y, bottom: p.y }))
          if (Math.hypot(mark.x - p.x, mark.y - p.y) < mark.r * 0.7) hit.add(mark);
      }
      for (const mark of [...hit])
        if (Math.min(Math.hypot(mark.x - start.x, mark.y - start.y), Math.hypot(mark.x - end.x, mark.y - end.y)) < mark.r + 12)
          hit.delete(mark);
      found.lines++;
      if (hit.size) found.through++;
    }
    return found;
  };

  const results = {};
  for (const [name, text] of Object.entries(pictures)) {
    const frame = document.createElement('iframe');
    frame.style = 'width:1700px;height:4000px;border:0';
    frame.srcdoc = '<!doctype html><meta charset="utf-8"><body style="margin:0">' + text;
    const loaded = new Promise(done => frame.onload = done);
    document.body.append(frame);
    await loaded;
    results[name] = measure(frame.contentDocument);
    frame.remove();
  }
  document.getElementById('measured').textContent = JSON.stringify(results);
})();
