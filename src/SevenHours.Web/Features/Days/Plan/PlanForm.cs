using Microsoft.Extensions.Primitives;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.Plan;

/// <summary>
/// What was filled in on the sheet. Each box says beside it what stood there when it was drawn, so that only what this person changed is
/// changed, and not what another did meanwhile.
/// </summary>
public sealed class PlanForm(IReadOnlyDictionary<string, StringValues> fields)
{
    /// <summary>The fates in the order in which they are offered.</summary>
    public static IReadOnlyList<LineFate> Fates { get; } = [LineFate.Stay, LineFate.Hold, LineFate.Release, LineFate.Skip];

    /// <summary>A sheet on which nothing is filled in.</summary>
    public static PlanForm Empty { get; } = new(new Dictionary<string, StringValues>());

    /// <summary>What is to become of a line.</summary>
    public LineFate FateOf(string line) => Enum.TryParse<LineFate>(Of($"fate.{line}"), ignoreCase: true, out var fate) && Enum.IsDefined(fate) ? fate : LineFate.Stay;

    /// <summary>The time typed for a line, or the one it has.</summary>
    public string DueOf(PlanLine line) => fields.ContainsKey($"due.{line.Name}") ? Of($"due.{line.Name}") : line.At;

    /// <summary>Whether a seat is to receive a line.</summary>
    public bool Receives(PlanLine line, string seat) =>
        (fields.ContainsKey($"was.to.{line.Name}") ? SeatsOf(line.Name) : line.To).Contains(seat);

    /// <summary>Whether something about a line is changed.</summary>
    public bool Changes(string line) => FateOf(line) != LineFate.Stay || IsRetimed(line) || IsReaddressed(line);

    /// <summary>The plan as a command; a refusal when a time cannot be read.</summary>
    internal (ReplanRunSheet? Command, Refusal? Refusal) Read(Scenario scenario)
    {
        var changes = new List<LineChange>();
        foreach (var line in fields.GetValueOrDefault("line").OfType<string>().Where(Changes))
        {
            var due = IsRetimed(line) ? Times.TimeOf(Of($"due.{line}")) : null;
            if (IsRetimed(line) && due is null)
                return (null, ControlRefusals.NoTime);

            SeatSet? to = IsReaddressed(line) ? Doing.SeatsOf(scenario, SeatsOf(line)) : null;
            changes.Add(new LineChange(scenario.Find<Rule>(line), FateOf(line), due, to));
        }

        return (new ReplanRunSheet(changes), null);
    }

    private bool IsRetimed(string line) => Of($"due.{line}") != Of($"was.due.{line}");

    private bool IsReaddressed(string line) =>
        fields.ContainsKey($"was.to.{line}") && !SeatsOf(line).ToHashSet(StringComparer.Ordinal).SetEquals(Of($"was.to.{line}").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private IReadOnlyList<string> SeatsOf(string line) => [.. fields.GetValueOrDefault($"to.{line}").OfType<string>()];

    private string Of(string box) => fields.GetValueOrDefault(box).ToString().Trim();
}
