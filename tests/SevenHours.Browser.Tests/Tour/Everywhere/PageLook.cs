namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What is looked for on every page, as it runs in the browser.</summary>
internal static class PageLook
{
    /// <summary>What leads on: the addresses of links on this server.</summary>
    public const string Links = """
        () => [...new Set([...document.querySelectorAll('a[href]')].map(a => typeof a.href === 'string' ? a.href : location.origin + a.href.baseVal).filter(href => href.startsWith(location.origin)))]
        """;

    /// <summary>
    /// What does not fit at the width of the moment: the page wider than the screen, words that are cut and say nothing more when pointed at, and things to
    /// press of which one lies over another.
    /// </summary>
    public const string Fit = """
        () => {
            const found = [];
            const root = document.documentElement;
            const words = element => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
            const name = element => element.tagName.toLowerCase() + (typeof element.className === 'string' && element.className ? '.' + element.className.trim().split(/\s+/).slice(0, 2).join('.') : '');
            const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
            if (root.scrollWidth > root.clientWidth) found.push(`wide: by ${root.scrollWidth - root.clientWidth} px`);
            // The bar of the staff shows as many ways as fit; all of them stand under its last.
            const said = element => element.closest('[title]:not([title=""]), [aria-hidden=true], .vh, svg, select, [data-drawn], .onbar') !== null;
            for (const element of document.querySelectorAll('body *')) {
                const style = getComputedStyle(element);
                const [x, y] = [style.overflowX, style.overflowY].map(value => value === 'hidden' || value === 'clip');
                if (!x && !y || element.clientWidth < 5 || !words(element) || said(element) || !seen(element)) continue;
                if (x && element.scrollWidth > element.clientWidth + 2) found.push(`cut: ${name(element)}: ${words(element)}`);
                else if (y && element.scrollHeight > element.clientHeight + 6 && style.webkitLineClamp === 'none') found.push(`cut below: ${name(element)}: ${words(element)}`);
            }
            // What of a thing is on the page: lists that scroll show a part of what they hold.
            const shown = (element, own) => {
                const box = { left: own.left, right: own.right, top: own.top, bottom: own.bottom };
                for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
                    const style = getComputedStyle(one);
                    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
                    const edge = one.getBoundingClientRect();
                    if (style.overflowX !== 'visible') { box.left = Math.max(box.left, edge.left); box.right = Math.min(box.right, edge.right); }
                    if (style.overflowY !== 'visible') { box.top = Math.max(box.top, edge.top); box.bottom = Math.min(box.bottom, edge.bottom); }
                }
                return { ...box, width: box.right - box.left, height: box.bottom - box.top };
            };
            const loose = element => { for (let one = element; one; one = one.parentElement) { const p = getComputedStyle(one).position; if (p === 'fixed' || p === 'sticky') return true; } return false; };
            const pressed = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(element => seen(element) && !element.closest('svg, [data-drawn], [inert]') && !loose(element))
                // A link of several lines is a box for each of them.
                .flatMap(element => [...element.getClientRects()].map(own => ({ element, box: shown(element, own) })))
                .filter(one => one.box.width > 3 && one.box.height > 3).sort((a, b) => a.box.top - b.box.top);
            for (let i = 0; i < pressed.length; i++) {
                for (let j = i + 1; j < pressed.length && pressed[j].box.top < pressed[i].box.bottom - 3; j++) {
                    const [a, b] = [pressed[i], pressed[j]];
                    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                    if (across > 3 && down > 3 && a.element !== b.element && !a.element.contains(b.element) && !b.element.contains(a.element)) found.push(`over: ${name(a.element)} “${words(a.element)}” and ${name(b.element)} “${words(b.element)}”`);
                }
            }
            return [...new Set(found)];
        }
        """;

    /// <summary>
    /// Words that no table of strings gave: in the pseudo language all that stands outside its brackets, in Arabic two Latin words in a row. What people
    /// wrote, names, code and what says its own language are passed over.
    /// </summary>
    public const string Words = """
        isPseudo => {
            const found = [];
            const own = 'script, style, template, code, input, textarea, [lang]:not(html), [dir=ltr], .ltr, bdi';
            // Keys bear these names on every keyboard.
            const keys = /\((Ctrl|Alt|Shift|Enter|Esc|\+)+\)/g;
            const foreign = said => { const text = said.replace(keys, ''); return isPseudo ? /[A-Za-z]{3,}/.test(text.replace(/⟦[^⟧]*⟧/g, ' ').replace(/[⟦⟧].*|.*⟧/g, ' ')) : /[A-Za-z]{4,}( [a-z]{2,})+/.test(text); };
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            // A sentence may go on through several nodes: brackets that were opened before are still open.
            let open = 0;
            while (walker.nextNode()) {
                const text = walker.currentNode.data, parent = walker.currentNode.parentElement;
                const before = open;
                open = Math.max(0, open + (text.match(/⟦/g) ?? []).length - (text.match(/⟧/g) ?? []).length);
                if (!parent || parent.closest(own) || isPseudo && before > 0) continue;
                if (foreign(text)) found.push(text.trim().replace(/\s+/g, ' ').slice(0, 200));
            }
            for (const element of document.querySelectorAll('[title], [aria-label], [placeholder], [alt]')) {
                if (element.closest('[lang]:not(html)')) continue;
                for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
                    const value = element.getAttribute(name);
                    if (value && foreign(value)) found.push(value.slice(0, 200));
                }
            }
            return [...new Set(found)];
        }
        """;
}
