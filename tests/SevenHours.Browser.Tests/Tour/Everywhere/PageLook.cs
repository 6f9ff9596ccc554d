namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What is looked for on every page, as it runs in the browser.</summary>
internal static class PageLook
{
    /// <summary>What leads on: the addresses of links on this server.</summary>
    public const string Links = """
        () => [...new Set([...document.querySelectorAll('a[href]')].map(a => typeof a.href === 'string' ? a.href : location.origin + a.href.baseVal).filter(href => href.startsWith(location.origin)))]
        """;

    /// <summary>
    /// What does not fit at the width of the moment, each a word and a colon first: the page wider than the screen, words that are cut and say nothing
    /// more when pointed at, words so squeezed that letters stand one beneath the other, words and things to press of which one lies over another.
    /// </summary>
    public const string Fit = """
        () => {
            const found = [];
            const root = document.documentElement;
            const words = element => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
            const name = element => element.tagName.toLowerCase() + (typeof element.className === 'string' && element.className ? '.' + element.className.trim().split(/\s+/).slice(0, 2).join('.') : '');
            const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
            if (root.scrollWidth > root.clientWidth) {
                const edge = root.dir === 'rtl' ? box => box.left < -0.5 : box => box.right > root.clientWidth + 0.5;
                const wide = [...document.querySelectorAll('body *')].filter(element => edge(element.getBoundingClientRect()) && seen(element)).at(-1);
                found.push(`wide: by ${root.scrollWidth - root.clientWidth} px${wide ? ` (${name(wide)})` : ''}`);
            }
            // The bar of the staff shows as many ways as fit; all of them stand under its last.
            const said = element => element.closest('[title]:not([title=""]), [aria-hidden=true], .vh, svg, select, [data-drawn], .onbar, .leaflet-container') !== null;
            const clips = new Map(), loose = new Map();
            for (const element of document.querySelectorAll('body *')) {
                const style = getComputedStyle(element);
                loose.set(element, loose.get(element.parentElement) || style.position === 'fixed' || style.position === 'sticky');
                // What of a thing is on the page: lists that scroll show a part of what they hold.
                const above = clips.get(element.parentElement) ?? { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
                if (style.overflowX === 'visible' && style.overflowY === 'visible') clips.set(element, above);
                else {
                    const edge = element.getBoundingClientRect(), clip = { ...above };
                    if (style.overflowX !== 'visible') { clip.left = Math.max(clip.left, edge.left); clip.right = Math.min(clip.right, edge.right); }
                    if (style.overflowY !== 'visible') { clip.top = Math.max(clip.top, edge.top); clip.bottom = Math.min(clip.bottom, edge.bottom); }
                    clips.set(element, clip);
                }
                const [x, y] = [style.overflowX, style.overflowY].map(value => value === 'hidden' || value === 'clip');
                if (!x && !y || element.clientWidth < 5 || !words(element) || said(element) || !seen(element)) continue;
                if (x && element.scrollWidth > element.clientWidth + 2) found.push(`cut: ${name(element)}: ${words(element)}`);
                else if (y && element.scrollHeight > element.clientHeight + 6 && style.webkitLineClamp === 'none') found.push(`cut below: ${name(element)}: ${words(element)}`);
            }
            const shown = (within, own) => {
                const clip = clips.get(within) ?? own;
                const box = { left: Math.max(own.left, clip.left), right: Math.min(own.right, clip.right), top: Math.max(own.top, clip.top), bottom: Math.min(own.bottom, clip.bottom) };
                return { ...box, width: box.right - box.left, height: box.bottom - box.top };
            };
            const overlaps = (boxes, least, say) => {
                boxes.sort((a, b) => a.box.top - b.box.top);
                for (let i = 0; i < boxes.length; i++) {
                    for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom - least; j++) {
                        const [a, b] = [boxes[i], boxes[j]];
                        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                        if (across > 3 && down > least && a.element !== b.element && !a.element.contains(b.element) && !b.element.contains(a.element)) found.push(say(a, b));
                    }
                }
            };
            overlaps([...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(element => !loose.get(element) && !element.closest('svg, [data-drawn], [inert]') && seen(element))
                // A link of several lines is a box for each of them.
                .flatMap(element => [...element.getClientRects()].map(own => ({ element, box: shown(element.parentElement, own) })))
                .filter(one => one.box.width > 3 && one.box.height > 3), 3,
                (a, b) => `over: ${name(a.element)} “${words(a.element)}” and ${name(b.element)} “${words(b.element)}”`);

            const lines = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
            while (walker.nextNode()) {
                const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
                if (!text || !element || loose.get(element) || element.closest('svg, [data-drawn], [aria-hidden=true], .vh, option, [inert], .leaflet-container') || !seen(element)) continue;
                range.selectNodeContents(walker.currentNode);
                const boxes = [...range.getClientRects()].filter(box => box.width > 3);
                // More lines than words: the letters of a word stand one beneath the other.
                const rows = new Set(boxes.map(box => Math.round(box.top))).size, count = text.split(/[\s\u200b/_.@-]+/).length;
                if (rows >= 3 && rows >= 2 * count && element.tagName !== 'CODE') found.push(`squeezed: ${name(element)}: ${text.slice(0, 60)}`);
                for (const own of boxes) {
                    const box = shown(element, own);
                    if (box.width <= 3 || box.height <= 6) continue;
                    // Ascenders and descenders of lines that stand close may touch.
                    const air = Math.min(box.height, own.height) / 5;
                    lines.push({ element, box: { ...box, top: box.top + air, bottom: box.bottom - air }, text });
                }
            }
            overlaps(lines, 4, (a, b) => `over: ${name(a.element)} “${a.text.slice(0, 40)}” and ${name(b.element)} “${b.text.slice(0, 40)}”`);
            return [...new Set(found)];
        }
        """;

    /// <summary>
    /// Words that no table of strings gave: in the pseudo language all that stands outside its brackets, in Arabic two Latin words in a row. What people
    /// wrote, names, code and what says its own language are passed over.
    /// </summary>
    public const string Words = """
        language => {
            const isPseudo = language === 'en-XA';
            if (!isPseudo && language !== 'ar') return [];
            const found = [];
            const own = 'script, noscript, style, template, code, input, textarea, [lang]:not(html), [dir=ltr], .ltr, bdi';
            // Keys bear these names on every keyboard, and an address is in no language anywhere.
            const keys = /\((Ctrl|Alt|Shift|Enter|Esc|\+)+\)|https?:\/\/\S+/g;
            const foreign = said => { const text = said.replace(keys, ''); return isPseudo ? /[A-Za-z]{3,}/.test(text.replace(/⟦[^⟧]*⟧/g, ' ').replace(/[⟦⟧].*|.*⟧/g, ' ')) : /[A-Za-z]{4,}( [a-z]{2,})+/.test(text); };
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            // A sentence may go on through several nodes of its paragraph: brackets that were opened before are still open. A name cut to its first letter opens one for ever.
            const paragraph = 'p, li, td, th, dd, dt, h1, h2, h3, h4, div, legend, caption, figcaption, label, button, summary, blockquote, section, header, form';
            let open = 0, within = null;
            while (walker.nextNode()) {
                const text = walker.currentNode.data, parent = walker.currentNode.parentElement;
                if (open > 0 && !within?.contains(parent)) open = 0;
                const before = open;
                if (open === 0) within = parent?.closest(paragraph);
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
