// What is shown: by kind, role, source, grade and time; and what is found by name.

const byId = (id) => document.getElementById(id);
const day = 86_400_000;

export class Filter {
  constructor(canvas, model) {
    Object.assign(this, { canvas, model, first: 0 });
    byId('filters').addEventListener('input', (event) => event.target.form?.id !== 'layer-form' && this.apply());
    byId('layer-form').addEventListener('submit', (event) => {
      event.target.elements.namedItem('only').value = this.canvas.cy.elements(':visible').map((one) => one.id()).join(' ');
    });
  }

  /** The slider reaches over all days that ties name. */
  span() {
    const days = this.canvas.cy.edges().toArray().flatMap((tie) => [tie.data('since'), tie.data('until')]).filter(Boolean).map((text) => Date.parse(`${text.slice(0, 10)}T00:00Z`)).filter((at) => !Number.isNaN(at));
    const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, 0];
    const [a, b] = [byId('f-first'), byId('f-last')];
    const count = String((last - first) / day);
    if (first !== this.first || a.max !== count) {
      const full = Number(b.value) === Number(b.max);
      this.first = first;
      a.max = b.max = count;
      if (full) b.value = count;
    }
    return [first + Number(a.value) * day, first + Number(b.value) * day, Number(a.value) > 0 || Number(b.value) < Number(count)];
  }

  apply() {
    const { cy } = this.canvas;
    const [from, to, isWindow] = this.span();
    const text = (at) => new Date(at).toISOString().slice(0, 10);
    byId('f-window').textContent = this.first ? `${text(from)} – ${text(to)}` : '';
    const boxes = [...document.querySelectorAll('[name="f-kind"]')];
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
    const [role, source, grade] = ['f-role', 'f-source', 'f-grade'].map((id) => byId(id).value);
    const holds = (tie) => (!isWindow || ((!tie.data('since') || tie.data('since').slice(0, 10) <= text(to)) && (!tie.data('until') || tie.data('until').slice(0, 10) >= text(from))))
      && (!source || tie.data('known') === source) && (!grade || (tie.data('grade') && tie.data('grade')[0] <= grade));
    cy.batch(() => {
      cy.nodes().forEach((node) => node.toggleClass('away', off.has(node.data('kind')) || Boolean(role && node.data('role') !== role)));
      cy.edges().forEach((tie) => tie.toggleClass('away', !holds(tie)));
    });
  }

  /** Lists what goes by a name, and marks it. */
  search(text, choose, words) {
    const { cy } = this.canvas;
    const box = byId('chart-found');
    const list = box.querySelector('ul');
    cy.nodes('.hit').removeClass('hit');
    const wanted = text.trim().toLocaleLowerCase();
    box.hidden = wanted.length === 0;
    if (box.hidden) return;
    const read = this.model.all();
    const found = cy.nodes().filter((node) => this.model.names(node.id(), read).some((name) => name.toLocaleLowerCase().includes(wanted)));
    found.addClass('hit');
    list.replaceChildren(...found.toArray().slice(0, 30).map((node) => {
      const [item, button] = [document.createElement('li'), document.createElement('button')];
      Object.assign(button, { type: 'button', className: 'found', textContent: node.data('text').replace('\n', ', ') });
      button.onclick = () => choose(node);
      item.append(button);
      return item;
    }));
    if (found.empty()) list.replaceChildren(Object.assign(document.createElement('li'), { textContent: words.noone }));
  }
}
