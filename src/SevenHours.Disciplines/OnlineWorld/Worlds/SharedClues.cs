namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What pages have in common.</summary>
public static class SharedClues
{
    /// <summary>The clues that lead from one page to others.</summary>
    public static IReadOnlyList<DetailKind> Kinds { get; } = [DetailKind.Number, DetailKind.Image, DetailKind.Handle, DetailKind.Writing];

    /// <summary>Whether two pages share something of a kind.</summary>
    public static bool Share(WebContent one, WebContent other, DetailKind clue)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return clue switch
        {
            DetailKind.Number => one.Numbers.Intersect(other.Numbers, StringComparer.Ordinal).Any(),
            DetailKind.Image => one.Photos.Any(p => other.Photos.Any(p.LooksLike)),
            DetailKind.Handle => Same(one.Handle, other.Handle) || Same(one.Mail, other.Mail),
            DetailKind.Writing => one.Manner == other.Manner,
            _ => false,
        };
    }

    /// <summary>Groups of pages that hang together by numbers, pictures or names; a way of writing is shared by too many to tell.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="clues">By which clues.</param>
    /// <returns>The places of the pages in each group of two or more, in order.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<WebContent> pages, params IReadOnlyList<DetailKind> clues)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var root = Enumerable.Range(0, pages.Count).ToArray();
        for (var i = 0; i < pages.Count; i++)
        {
            for (var j = i + 1; j < pages.Count; j++)
            {
                if (clues.Any(c => Share(pages[i], pages[j], c)))
                {
                    root[RootOf(j)] = RootOf(i);
                }
            }
        }

        return [.. Enumerable.Range(0, pages.Count).GroupBy(RootOf).Where(g => g.Count() > 1)
            .Select(IReadOnlyList<int> (g) => [.. g.Order()]).OrderBy(g => g[0])];

        int RootOf(int page) => root[page] == page ? page : root[page] = RootOf(root[page]);
    }

    private static bool Same(string one, string other) => one.Length > 0 && string.Equals(one, other, StringComparison.Ordinal);
}
