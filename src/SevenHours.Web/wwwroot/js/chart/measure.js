// The chart measured on the server, shown beside the drawing and marked in it.

export async function measure(api, cy, words) {
  const form = document.getElementById('measure-form');
  const answer = await fetch(`${api}/measures?k=${Number(form.elements.namedItem('k').value) || 3}`, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return (document.getElementById('chart-said').textContent = words.offline);
  const found = await answer.json();
  const names = new Map(found.entities.map((one) => [one.id, one.label]));
  const cell = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  form.querySelector('[data-figure="fragmentation"]').textContent = found.fragmentation.toFixed(2);
  form.querySelector('[data-figure="without"]').textContent = found.fragmentationWithout.toFixed(2);
  form.querySelector('[data-list="players"]').replaceChildren(...found.keyPlayers.map((id) => cell('li', names.get(id) ?? id)));
  form.querySelector('[data-list="entities"]').replaceChildren(...found.entities.slice(0, 8).map((one) => {
    const row = document.createElement('tr');
    const head = cell('th', one.label);
    head.scope = 'row';
    row.append(head, cell('td', one.degree), cell('td', one.betweenness));
    return row;
  }));
  document.getElementById('measured').hidden = false;
  cy.batch(() => {
    cy.nodes().removeClass('key');
    found.keyPlayers.forEach((id) => cy.getElementById(id).addClass('key'));
  });
  document.getElementById('chart-said').textContent = words.measured;
}
