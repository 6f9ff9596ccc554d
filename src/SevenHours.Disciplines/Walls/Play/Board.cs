using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>The pins and themes of one agency's wall, and how each pin stood before.</summary>
public sealed class Board
{
    /// <summary>How far apart the places of neighbours begin.</summary>
    internal const long Step = 1L << 20;

    private readonly List<Pin> pins;
    private readonly List<Theme> themes;
    private readonly List<PinChange> changes;
    private readonly Dictionary<Handle, int> places;

    internal Board() => (pins, themes, changes, places) = ([], [], [], []);

    private Board(Board other) => (pins, themes, changes, places) =
        ([.. other.pins], [.. other.themes], [.. other.changes], new Dictionary<Handle, int>(other.places));

    /// <summary>All pins that hang, in the order they were put up.</summary>
    public IEnumerable<Pin> Pins => pins.Where(p => !p.IsDown);

    /// <summary>All pins, those taken down too.</summary>
    internal IReadOnlyList<Pin> All => pins;

    /// <summary>All themes, those taken away too.</summary>
    internal IReadOnlyList<Theme> AllThemes => themes;

    /// <summary>The themes, in the order the team gave them.</summary>
    public IEnumerable<Theme> Themes => themes.Where(t => !t.IsDown).OrderBy(t => t.Rank).ThenBy(t => t.Handle.Value);

    /// <summary>Everything that was done on this wall, the oldest first.</summary>
    public IReadOnlyList<PinChange> Changes => changes;

    /// <summary>The pin with a name, hanging or not, or null.</summary>
    public Pin? Find(Handle pin) => places.TryGetValue(pin, out var place) ? pins[place] : null;

    /// <summary>The theme with a name, or null.</summary>
    public Theme? FindTheme(Handle theme) => themes.Find(t => t.Handle == theme && !t.IsDown);

    /// <summary>The pins of a theme in their order; those that are not sorted for none.</summary>
    public IEnumerable<Pin> Under(Handle theme) =>
        Pins.Where(p => (FindTheme(p.Theme)?.Handle ?? Handle.None) == theme).OrderBy(p => p.Rank).ThenBy(p => p.At).ThenBy(p => p.Handle.Value);

    /// <summary>How a pin stood before its last change, when that change was this person's at this seat; null when there is nothing of it to take back.</summary>
    public Pin? Before(Id<Seat> seat, string? by, Handle pin)
    {
        var last = changes.FindLastIndex(c => c.After.Handle == pin);
        return last < 0 || changes[last].Seat != seat || changes[last].By != by ? null : changes[last].Before ?? changes[last].After with { IsDown = true };
    }

    /// <summary>The last change that a person at a seat can still take back, or null.</summary>
    public PinChange? LastOf(Id<Seat> seat, string? by)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            var change = changes[i];
            if (change.Seat == seat && change.By == by && !change.IsUndo && Find(change.After.Handle)?.Version == change.After.Version)
            {
                return change;
            }
        }

        return null;
    }

    /// <summary>A place before a pin of a theme, or at the end for none.</summary>
    internal long RankIn(Handle theme, Handle before, Handle moving = default)
    {
        var others = Under(theme).Where(p => p.Handle != moving).Select(p => (p.Handle, p.Rank)).ToList();
        return RankIn(others, before);
    }

    /// <summary>A place for a theme before another, or at the end for none.</summary>
    internal long RankOfTheme(Handle before, Handle moving) =>
        RankIn([.. Themes.Where(t => t.Handle != moving).Select(t => (t.Handle, t.Rank))], before);

    internal Board Fork() => new(this);

    internal void Put(Id<Seat> seat, string? by, Pin pin, int number)
    {
        var was = Find(pin.Handle);
        var isUndo = was is not null && changes.FindLast(c => c.After.Handle == pin.Handle) is { } last
            && (last.Before ?? last.After with { IsDown = true }) is { } back && pin == back with { Version = pin.Version };
        changes.Add(new PinChange(number, seat, by, was, pin, isUndo));
        if (was is null)
        {
            places.Add(pin.Handle, pins.Count);
            pins.Add(pin);
        }
        else
        {
            pins[places[pin.Handle]] = pin;
        }
    }

    internal void Put(Theme theme)
    {
        var place = themes.FindIndex(t => t.Handle == theme.Handle);
        if (place < 0)
        {
            themes.Add(theme);
        }
        else
        {
            themes[place] = theme;
        }
    }

    private static long RankIn(List<(Handle Handle, long Rank)> others, Handle before)
    {
        var place = others.FindIndex(o => o.Handle == before);
        return place < 0 ? (others.Count == 0 ? 0 : others[^1].Rank) + Step
            : place == 0 ? others[0].Rank - Step
            : others[place - 1].Rank + (others[place].Rank - others[place - 1].Rank) / 2;
    }
}

/// <summary>One change on a wall.</summary>
/// <param name="Number">The notice by which the desk learnt of it.</param>
/// <param name="Seat">Who did it.</param>
/// <param name="By">The person at the seat, by an opaque key; null for a stand-in.</param>
/// <param name="Before">The pin before; null when it was put up.</param>
/// <param name="After">The pin afterwards.</param>
/// <param name="IsUndo">Whether it took a change back.</param>
public sealed record PinChange(int Number, Id<Seat> Seat, string? By, Pin? Before, Pin After, bool IsUndo);
