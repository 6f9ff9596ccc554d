// The map of a case. Everything on it stands in the tables beside it, and is drawn from them: what the tables do not say, the map does not.

const box = document.getElementById('case-map');
const says = document.getElementById('map-says');
const url = (path) => new URL(path, location.href).href;

await import(url(box.dataset.leaflet));
const L = window.L;
const spot = (text) => text.split(',').map(Number);

const map = L.map(box, { zoomControl: false, attributionControl: false, worldCopyJump: false, minZoom: 2, maxZoom: 18, zoomSnap: 0.5, fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false });
L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
L.control.scale({ imperial: false }).addTo(map);
map.createPane('ground').style.zIndex = 200;
map.createPane('ways').style.zIndex = 350;

function name(layer, words, kind, offset = [0, 0]) {
  if (words) layer.bindTooltip(words, { permanent: true, direction: kind === 'place' ? 'right' : 'center', offset, className: `mapname ${kind}`, interactive: false, opacity: 1 });
}

async function ground() {
  const answer = await fetch(url(box.dataset.base));
  let shapes = await answer.json();
  if (shapes.type === 'Topology') {
    await import(url(box.dataset.unfold));
    shapes = window.topojson.feature(shapes, shapes.objects.countries);
    for (const shape of shapes.features) shape.properties = { kind: 'land', name: '' };
  }
  return L.geoJSON(shapes, {
    pane: 'ground', interactive: false,
    style: (shape) => ({ className: `ms ${shape.properties.kind}`, fill: ['land', 'hills', 'town', 'water'].includes(shape.properties.kind), weight: 1 }),
    onEachFeature: (shape, layer) => name(layer, shape.properties.name, shape.properties.kind),
  }).addTo(map);
}

const layers = new Map();
const ways = L.layerGroup([], { pane: 'ways' }).addTo(map);
let drawn = '';
let until = Infinity;

const group = (id) => {
  if (!layers.has(id)) layers.set(id, L.layerGroup().addTo(map));
  return layers.get(id);
};

// What would lie upon each other at this scale stands side by side, four in a row, so that each can be reached; the names stand beside them all.
const step = 16;
function arrange(spots) {
  const cells = [];
  return spots.map((at) => {
    const point = map.latLngToLayerPoint(at);
    let cell = cells.find((one) => one.point.distanceTo(point) < 20);
    if (!cell) cells.push((cell = { point, marks: 0, names: 0 }));
    const n = cell.marks++;
    const shift = cell.point.subtract(point);
    return { cell, shift, x: shift.x + (n % 4) * step, y: shift.y + Math.floor(n / 4) * step };
  });
}

function words(row) {
  const text = document.createElement('div');
  text.dir = 'auto';
  for (const part of [row.dataset.title, row.dataset.detail].filter(Boolean)) {
    const line = document.createElement('p');
    line.textContent = part;
    text.append(line);
  }
  const link = row.querySelector('a');
  if (link) text.append(Object.assign(document.createElement('a'), { href: link.href, textContent: link.textContent }));
  return text;
}

// A name that would lie upon another is left out at this scale: the mark and the table still say it.
let labels = [];
function label(mark, at, title, cell, shift) {
  const offset = [shift.x + 10 + Math.min(3, cell.marks - 1) * step, shift.y + cell.names * step];
  const corner = map.latLngToLayerPoint(at).add(offset);
  const box = L.bounds(corner, corner.add([title.length * 7, step - 2]));
  if (labels.some((other) => other.intersects(box))) return;
  labels.push(box);
  cell.names += 1;
  name(mark, title, 'place', offset);
}

const bands = () => new Map([...document.querySelectorAll('#map-reach tr[data-place]')].map((row) => [row.dataset.place, row.dataset.band]));
const rows = () => [...document.querySelectorAll('#map-marks tbody tr')];

function draw(force) {
  const now = document.getElementById('map-marks').outerHTML + document.getElementById('map-ways').outerHTML + until;
  if (!force && now === drawn) return;
  drawn = now;
  for (const one of layers.values()) one.clearLayers();
  ways.clearLayers();
  const reached = bands();
  labels = [];
  const shown = rows().filter((row) => {
    const time = row.dataset.time;
    row.hidden = time !== undefined && Number(time) > until || !isOn(row.dataset.layer);
    return !row.hidden;
  });
  const places = arrange(shown.map((row) => spot(row.dataset.at)));
  for (const [i, row] of shown.entries()) {
    const at = spot(row.dataset.at);
    const band = reached.get(row.id.replace('mark-places-', ''));
    const { cell, shift, x, y } = places[i];
    const icon = L.divIcon({ className: `mapicon${band ? ` band${band}` : ''}`, html: `<span class="mapmark ${CSS.escape(row.dataset.layer)}"></span>`, iconSize: [24, 24], iconAnchor: [12 - x, 12 - y] });
    const mark = L.marker(at, { icon, title: row.dataset.title, keyboard: true, riseOnHover: true });
    mark.bindPopup(() => words(row));
    group(row.dataset.layer).addLayer(mark);
    if (row.dataset.layer === 'places' && map.getZoom() >= 10) label(mark, at, row.dataset.title, cell, shift);
    if (row.dataset.line) {
      const line = row.dataset.line.split(' ').map(spot);
      group(row.dataset.layer).addLayer(row.dataset.area ? L.polygon(line, { className: 'maparea', interactive: false }) : L.polyline(line, { className: 'mapline', interactive: false }));
    }
  }
  if (!isOn('ways')) return;
  const asked = document.querySelectorAll('#map-reach tr[data-path]');
  const route = asked.length === 1 ? asked[0].dataset.path.split(' ') : [];
  for (const row of document.querySelectorAll('#map-ways tbody tr[data-line]')) {
    const isRoute = route.some((place, i) => i > 0 && [`${route[i - 1]} ${place}`, `${place} ${route[i - 1]}`].includes(row.dataset.ends));
    const line = L.polyline(row.dataset.line.split(' ').map(spot), { pane: 'ways', className: `mapway${row.dataset.crosses ? ' crosses' : ''}${isRoute ? ' route' : ''}`, interactive: false });
    line.bindTooltip(row.dataset.label, { permanent: map.getZoom() >= 11, direction: 'center', className: 'mapname way', interactive: false });
    ways.addLayer(line);
  }
}

const isOn = (layer) => document.querySelector(`.casemaptools input[data-layer="${CSS.escape(layer)}"]`)?.checked !== false;
for (const tick of document.querySelectorAll('.casemaptools input[data-layer]')) tick.addEventListener('change', () => draw(true));

// The slider walks over the times that stand in the table; at its end everything shows.
const slider = document.getElementById('map-until');
const untilSays = document.getElementById('map-until-says');
const clock = (seconds) => rows().find((row) => row.dataset.time === String(seconds)).dataset.when;
slider.addEventListener('input', () => {
  const times = [...new Set(rows().map((row) => row.dataset.time).filter((time) => time !== undefined).map(Number))].sort((a, b) => a - b);
  const place = Math.ceil((Number(slider.value) / 100) * times.length) - 1;
  until = Number(slider.value) >= 100 || times.length === 0 ? Infinity : place < 0 ? -Infinity : times[place];
  untilSays.textContent = until === Infinity ? untilSays.dataset.all : until === -Infinity ? '—' : clock(until);
  draw(true);
});

// A pin: a click on the map, or its middle by a button, fills the two numbers of the form.
const north = document.getElementById('f-lat');
const east = document.getElementById('f-lon');
let cross = null;
function choose(at) {
  north.value = at.lat.toFixed(6);
  east.value = at.lng.toFixed(6);
  cross ??= L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'mapicon', html: '<span class="mapcross"></span>', iconSize: [24, 24] }) }).addTo(map);
  cross.setLatLng(at);
}
document.getElementById('map-middle').addEventListener('click', () => choose(map.getCenter()));

// Measuring: two clicks, or two places chosen in the lists.
const measure = document.getElementById('map-measure');
const far = (metres) => `${(metres / 1000).toFixed(metres < 10000 ? 2 : 1)} km`;
const tape = L.layerGroup().addTo(map);
let ends = null;
function stretch(from, to) {
  tape.clearLayers();
  tape.addLayer(L.polyline([from, to], { className: 'mapmeasure', interactive: false }));
  says.textContent = far(map.distance(from, to));
}
measure.addEventListener('click', () => {
  const [from, to] = ['f-from', 'f-to'].map((id) => document.getElementById(id).selectedOptions[0]?.dataset.at);
  if (from && to) return stretch(L.latLng(spot(from)), L.latLng(spot(to)));
  ends = ends ? null : [];
  measure.setAttribute('aria-pressed', String(ends !== null));
});
map.on('click', (event) => {
  if (!ends) return choose(event.latlng);
  ends.push(event.latlng);
  if (ends.length === 2) {
    stretch(...ends);
    ends = [];
  }
});

const base = await ground();
const known = rows().map((row) => spot(row.dataset.at));
const fit = known.length > 0 ? L.latLngBounds(known) : base.getBounds();
// What stands nearest together is where the work is: without the few far away when the many lie close.
function core(spots) {
  const sorted = (i) => spots.map((one) => one[i]).sort((a, b) => a - b);
  const middle = [sorted(0)[Math.floor(spots.length / 2)], sorted(1)[Math.floor(spots.length / 2)]];
  const near = spots.filter((one) => Math.hypot(one[0] - middle[0], one[1] - middle[1]) < 0.12);
  return near.length >= Math.max(3, spots.length / 2) ? L.latLngBounds(near) : fit;
}
map.fitBounds((known.length > 0 ? core(known) : fit).pad(0.15), { animate: false });
draw(true);
map.on('zoomend', () => draw(true));
document.addEventListener('htmx:after:swap', () => draw(false));
new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(box);
box.dataset.ready = 'yes';
