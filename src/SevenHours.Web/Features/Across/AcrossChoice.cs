using System.Globalization;

namespace SevenHours.Web.Features.Across;

/// <summary>Which runs are looked at, and what of them is open: all of it in the address.</summary>
public sealed record AcrossChoice
{
    /// <summary>Where the page is.</summary>
    public const string Address = "/debrief/across";

    /// <summary>What runs can be grouped by.</summary>
    public static readonly IReadOnlyList<string> Groupings = ["course", "year", "place", "exercise"];

    /// <summary>The author's id of the case; null for the one most runs are of, empty for all.</summary>
    public string? Case { get; init; }

    /// <summary>Keys of courses; empty for all.</summary>
    public IReadOnlyList<string> Courses { get; init; } = [];

    /// <summary>Years; empty for all.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>Keys of places; empty for all.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Numbers of syndicates; empty for all.</summary>
    public IReadOnlyList<string> Syndicates { get; init; } = [];

    /// <summary>Keys of runs that are left out.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>One of <see cref="Groupings"/>.</summary>
    public string Group { get; init; } = Groupings[0];

    /// <summary>The key of a change of procedure: runs before it stand beside those after it.</summary>
    public string? Procedure { get; init; }

    /// <summary>Whether runs count as well that did not come to their end.</summary>
    public bool AlsoOpen { get; init; }

    /// <summary>What is open: <c>mistake.9</c>, <c>pair.a.b</c>, <c>step.seat.name</c>.</summary>
    public string? Shows { get; init; }

    /// <summary>Reads the address.</summary>
    public static AcrossChoice Of(IQueryCollection query) => new()
    {
        Case = query.ContainsKey("case") ? query["case"].ToString() : null,
        Courses = All(query, "course"),
        Years = All(query, "year"),
        Places = All(query, "place"),
        Syndicates = All(query, "syndicate"),
        Without = All(query, "without"),
        Group = Groupings.Contains(query["group"].ToString()) ? query["group"].ToString() : Groupings[0],
        Procedure = query["procedure"].ToString() is { Length: > 0 } procedure ? procedure : null,
        AlsoOpen = query["open"] == "yes",
        Shows = query["shows"].ToString() is { Length: > 0 } shows ? shows : null,
    };

    /// <summary>The address of this place, or of a file of it.</summary>
    public string Href(string page = "", string anchor = "", params IReadOnlyList<(string Name, string Value)> more)
    {
        List<(string Name, string? Value)> parts =
        [
            ("case", Case), .. Each("course", Courses), .. Each("year", Years), .. Each("place", Places), .. Each("syndicate", Syndicates), .. Each("without", Without),
            ("group", Group == Groupings[0] ? null : Group), ("procedure", Procedure), ("open", AlsoOpen ? "yes" : null), ("shows", Shows), .. more.Select(one => (one.Name, (string?)one.Value)),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return $"{Address}{page}{(query.Length > 0 ? "?" + query : "")}{anchor}";

        static IEnumerable<(string, string?)> Each(string name, IReadOnlyList<string> values) => values.Select(value => (name, (string?)value));
    }

    /// <summary>The address at which something is open, or closed again when it is open now.</summary>
    public string Toggle(string what, string anchor) => (this with { Shows = Shows == what ? null : what }).Href(anchor: anchor);

    /// <summary>The address without a run, or with it again.</summary>
    public string Leaving(string run) => (this with { Without = Without.Contains(run) ? [.. Without.Where(one => one != run)] : [.. Without, run] }).Href(anchor: "#runs");

    /// <summary>The address of a run's debrief at an event.</summary>
    public static string EventOf(string exercise, int syndicate, int @event) =>
        string.Create(CultureInfo.InvariantCulture, $"/exercises/{exercise}/debrief?{(syndicate > 1 ? $"syndicate={syndicate}&" : "")}event={@event}#why");

    /// <summary>The address of a run's debrief with the evidence of a measure open.</summary>
    public static string MeasureOf(string exercise, int syndicate, string measure) =>
        string.Create(CultureInfo.InvariantCulture, $"/exercises/{exercise}/debrief?{(syndicate > 1 ? $"syndicate={syndicate}&" : "")}measure={Uri.EscapeDataString(measure)}#measures");

    /// <summary>The address of a run's debrief.</summary>
    public static string RunOf(string exercise, int syndicate) =>
        string.Create(CultureInfo.InvariantCulture, $"/exercises/{exercise}/debrief{(syndicate > 1 ? $"?syndicate={syndicate}" : "")}");

    private static IReadOnlyList<string> All(IQueryCollection query, string name) => [.. query[name].OfType<string>().Where(value => value.Length is > 0 and <= 120).Distinct(StringComparer.Ordinal).Take(400)];
}
