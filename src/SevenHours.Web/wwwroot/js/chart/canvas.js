// The drawing: what the model says becomes nodes and lines; what the hand does is told to whoever listens.

import cytoscape from '/lib/cytoscape-3.34.4/cytoscape.esm.min.js';

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The icon of a kind, cut from the legend, in the ink of the theme. */
function picture(item, ink) {
  const paths = item.querySelector('svg').innerHTML;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** What is read on a telephone is drawn larger: there the whole chart is seen from further away. */
function style(isSmall) {
  const by = isSmall ? 1.6 : 1;
  const [ink, sheet, blue, warm, line, grave, wash] = ['ink', 'sheet', 'blue', 'warm', 'line-2', 'grave', 'blue-wash'].map(token);
  const font = token('font') || 'sans-serif';
  const kinds = [...document.querySelectorAll('#chart-legend [data-kind]')].map((item) => ({
    selector: `node[kind = "${item.dataset.kind}"]`,
    style: { shape: item.dataset.shape, 'background-image': picture(item, ink) },
  }));
  return [
    { selector: 'node', style: { label: 'data(text)', 'text-wrap': 'wrap', 'text-max-width': 130 * by, 'text-valign': 'bottom', 'text-margin-y': 4, 'font-family': font, 'font-size': 12 * by, color: ink, 'text-background-color': sheet, 'text-background-opacity': 0.85, 'text-background-padding': 1, 'min-zoomed-font-size': 7, width: 34 * by, height: 34 * by, 'background-color': sheet, 'border-width': 1.5, 'border-color': ink, 'background-fit': 'none', 'background-width': 20 * by, 'background-height': 20 * by } },
    ...kinds,
    { selector: 'node[unknown]', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'edge', style: { width: 1.6, 'line-color': line, 'curve-style': 'bezier', 'target-arrow-color': line, 'line-style': 'dotted', label: 'data(text)', 'font-family': font, 'font-size': 11 * by, color: ink, 'text-background-color': sheet, 'text-background-opacity': 0.85, 'text-rotation': 'autorotate', 'min-zoomed-font-size': 9 } },
    { selector: 'edge[directed]', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.1 } },
    { selector: 'edge[sure = "sure"]', style: { 'line-style': 'solid', width: 2.2 } },
    { selector: 'edge[sure = "fair"]', style: { 'line-style': 'dashed' } },
    { selector: '.waiting', style: { 'border-style': 'dashed', 'border-color': warm, 'line-color': warm } },
    { selector: '.key', style: { 'border-width': 5, 'border-color': grave } },
    { selector: '.hit', style: { 'background-color': wash, 'border-color': blue, 'border-width': 3 } },
    { selector: ':selected', style: { 'border-color': blue, 'border-width': 4, 'line-color': blue, 'target-arrow-color': blue, 'background-color': wash } },
    { selector: '.away', style: { display: 'none' } },
  ];
}

/** Words in the direction of their own writing, whatever that of the page: a telephone number keeps its plus in front. */
const apart = (words) => `\u2068${words}\u2069`;

export const sureness = (grade) => (!grade ? 'weak' : 'AB'.includes(grade[0]) ? 'sure' : grade[0] === 'C' ? 'fair' : 'weak');

export class Canvas {
  constructor(box, words, stages) {
    Object.assign(this, { box, words, stages });
    // The library would put a style of its own into the page, which no page here allows; what it says stands in the stylesheet.
    if (!document.getElementById('__________cytoscape_stylesheet')) {
      const mark = document.createElement('meta');
      mark.id = '__________cytoscape_stylesheet';
      document.head.append(mark);
    }
    this.cy = cytoscape({ container: box, style: style(this.isSmall()), minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: true, selectionType: 'single', textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: Math.min(devicePixelRatio, 1.5) });
    new MutationObserver(() => this.cy.style(style(this.isSmall()))).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  isSmall() {
    return this.box.clientWidth < 520;
  }

  node(id, fields, isWaiting) {
    const role = fields.role ? `\n${apart(this.words[`role.${fields.role}`] ?? fields.role.replaceAll('_', ' '))}` : '';
    const data = { id, text: `${apart(fields.label ?? '?')}${role}`, kind: fields.kind ?? '', role: fields.role ?? '', unknown: fields.unknown, label: fields.label ?? '' };
    const pin = fields.pin?.split(',').map(Number);
    let node = this.cy.getElementById(id);
    if (node.empty()) node = this.cy.add({ group: 'nodes', data, position: pin ? { x: pin[0], y: pin[1] } : this.free() });
    else {
      node.removeData('unknown').data(data);
      if (pin && !node.grabbed()) node.position({ x: pin[0], y: pin[1] });
    }
    node.scratch('pinned', Boolean(pin)).toggleClass('waiting', isWaiting);
  }

  line(id, fields, ends, isWaiting) {
    const data = { id, source: ends[0], target: ends[1], text: fields.kind ? (this.words[`tie.${fields.kind}`] ?? fields.kind.replaceAll('_', ' ')) : '', directed: fields.directed, sure: sureness(fields.grade), since: fields.since ?? '', until: fields.until ?? '', known: fields.basis ? 'basis' : fields.source ? 'typed' : 'none', grade: fields.grade ?? '' };
    let line = this.cy.getElementById(id);
    if (line.nonempty() && (line.source().id() !== ends[0] || line.target().id() !== ends[1])) {
      line.remove();
      line = this.cy.collection();
    }
    if (line.empty()) line = this.cy.add({ group: 'edges', data });
    else line.removeData('directed').data(data);
    line.toggleClass('waiting', isWaiting);
  }

  /** Draws everything anew as the model says, keeping places. */
  draw(model, isFirst) {
    const read = model.all();
    const kept = new Set();
    this.cy.batch(() => {
      for (const [id, fields] of read) {
        if (fields?.is !== 'entity' || fields.into) continue;
        this.node(id, fields, model.isWaiting(id));
        kept.add(id);
      }
      for (const [id, fields] of read) {
        const ends = fields?.is === 'tie' ? [fields.from, fields.to].map((end) => model.standing(end, read)) : null;
        if (!ends || ends[0] === ends[1] || !ends.every((end) => kept.has(end))) continue;
        this.line(id, fields, ends, model.isWaiting(id));
        kept.add(id);
      }
      this.cy.elements().filter((one) => !kept.has(one.id())).remove();
    });
    if (isFirst) this.lay(document.getElementById('chart-layout').value);
  }

  /** Draws what a small edit touched. */
  touch(model, ids) {
    this.cy.batch(() => {
      for (const id of ids) {
        const fields = model.fields(id);
        if (fields?.is === 'entity' && !fields.into) this.node(id, fields, model.isWaiting(id));
      }
      for (const id of ids) {
        const fields = model.fields(id);
        if (fields?.is !== 'tie') continue;
        const ends = [fields.from, fields.to].map((end) => model.standing(end));
        if (ends[0] !== ends[1] && ends.every((end) => this.cy.getElementById(end).nonempty())) this.line(id, fields, ends, model.isWaiting(id));
      }
    });
  }

  /** A place for something new where it is seen and nothing is near. */
  free() {
    const { x1, y1, w, h } = this.cy.extent();
    for (let i = 0; i < 240; i++) {
      // Wider than high, as names are.
      const [angle, far] = [i * 2.4, 44 * Math.sqrt(i)];
      const at = { x: x1 + w / 2 + 1.4 * far * Math.cos(angle), y: y1 + h / 2 + far * Math.sin(angle) };
      if (this.cy.nodes().every((node) => Math.hypot((node.position('x') - at.x) / 1.6, node.position('y') - at.y) > 76)) return at;
    }
    return { x: x1 + w * Math.random(), y: y1 + h * Math.random() };
  }

  /** Lays out what nobody pinned. */
  lay(name) {
    const free = this.cy.nodes(':visible').filter((node) => !node.scratch('pinned'));
    if (free.empty()) return this.fit();
    const shown = free.union(free.edgesWith(free)).filter(':visible');
    const few = free.length < 120;
    const groupOf = (node) => (name === 'stage' ? (this.stages[node.data('role')] ?? 5) : node.data('role') || '~');
    if (name === 'role' || name === 'stage') {
      const groups = Map.groupBy(free.toArray(), groupOf);
      // A column for each; a long one stands in several, each somewhat lower, so that no line hides behind another.
      const rows = Math.max(4, Math.ceil(Math.sqrt(free.length)));
      let column = 0;
      for (const key of [...groups.keys()].sort()) {
        groups.get(key).forEach((node, i) => node.position({ x: (column + Math.floor(i / rows)) * 190, y: (i % rows) * 95 + ((column + Math.floor(i / rows)) % 2) * 45 }));
        column += Math.ceil(groups.get(key).length / rows);
      }
      return this.fit();
    }
    const layout = name === 'concentric'
      ? { name, concentric: (node) => node.degree(), levelWidth: () => 3, minNodeSpacing: 84, animate: false }
      : { name: 'cose', animate: false, randomize: true, nodeRepulsion: () => 60000, idealEdgeLength: () => 90, numIter: few ? 600 : 120, padding: 30, componentSpacing: 60 };
    shown.layout(layout).run();
    this.fit();
  }

  fit() {
    const shown = this.cy.elements(':visible');
    if (shown.nonempty()) this.cy.fit(shown, 40);
    if (this.cy.zoom() > 1.2) this.cy.zoom(1.2), this.cy.center(shown);
  }

  zoom(by) {
    this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }
}
