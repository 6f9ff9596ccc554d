using System.Globalization;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>What a replay shows, all of it in the address: one line of history or two, each as control or a seat saw it, at a moment.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="First">What is shown.</param>
/// <param name="Second">What is shown beside it; null for nothing.</param>
/// <param name="At">The moment, in exercise seconds; null for the last.</param>
/// <param name="Event">The event whose causes are shown, as <c>a412</c> or <c>b412</c>; null for none.</param>
public sealed record ReplayChoice(string Exercise, ReplaySide First, ReplaySide? Second, int? At, string? Event = null)
{
    /// <summary>Both, in order.</summary>
    public IEnumerable<ReplaySide> Sides => Second is null ? [First] : [First, Second];

    /// <summary>The address of this place.</summary>
    public string Href(string page = "", string anchor = "")
    {
        var query = Query(At);
        return $"/exercises/{Exercise}/debrief/replay{page}?{query}{(page.Length == 0 && Event is not null ? $"&event={Event}" : "")}{anchor}";
    }

    /// <summary>The address of another moment.</summary>
    public string Href(int at) => (this with { At = at, Event = null }).Href();

    /// <summary>The address at which the causes of an event of a side are shown.</summary>
    public string Why(ReplaySide side, int @event, int? at = null) =>
        (this with { At = at ?? At, Event = (side == First ? "a" : "b") + Number(@event) }).Href(anchor: "#why");

    /// <summary>What is shown, without the moment.</summary>
    public string Query(int? at = null)
    {
        var parts = new List<string> { $"branch={Number(First.Branch)}" };
        if (First.Seat is { } seat)
            parts.Add($"seat={Uri.EscapeDataString(seat)}");
        if (Second is { } second)
        {
            parts.Add($"beside={second.Exercise ?? Number(second.Branch)}");
            if (second.Seat is { } other)
                parts.Add($"beside-seat={Uri.EscapeDataString(other)}");
        }

        if (at is { } moment)
            parts.Add($"at={Number(moment)}");
        return string.Join('&', parts);
    }

    /// <summary>Reads a number of the address; null when it holds none.</summary>
    public static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Reads a word of the address; null when it is empty.</summary>
    public static string? Word(IQueryCollection query, string name) => query[name].FirstOrDefault() is { Length: > 0 } value ? value : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One line of history, and through whose eyes.</summary>
/// <param name="Branch">The number of the branch.</param>
/// <param name="Seat">The seat, by the author's id; null for the control view.</param>
/// <param name="Exercise">The exercise in which people or stand-ins played on from a change, whose line it is; null for this one.</param>
public sealed record ReplaySide(int Branch, string? Seat, string? Exercise = null);
