using System.Text.Json;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>An observation in a line.</summary>
/// <param name="At">Exercise seconds of the moment.</param>
/// <param name="Kind">What it says, as strings name it.</param>
/// <param name="Icon">The icon of its kind.</param>
/// <param name="Says">The words.</param>
/// <param name="Tags">What and whom it is about, how much it weighs.</param>
/// <param name="Event">The event of the moment; -1 before STARTEX.</param>
/// <param name="Photo">The stored name of its photograph; null for none.</param>
public sealed record ObservationRow(long At, string Kind, string Icon, string Says, IReadOnlyList<string> Tags, int Event, string? Photo)
{
    private const int Most = 5;

    /// <summary>The last observations of one line of history, the latest first.</summary>
    public static IReadOnlyList<ObservationRow> Read(NoteBook notes, int branch, StaffTexts texts) =>
        [.. notes.All.Reverse().Where(seen => seen.Branch == branch).Take(Most).Select(seen => Of(seen, texts))];

    private static ObservationRow Of(Observation seen, StaffTexts texts)
    {
        var kind = NameOf(seen.Kind.ToString());
        string[] tags =
        [
            texts.Words[$"observe.{NameOf(seen.Subject.ToString())}"],
            texts.Words[seen.IsCritical ? "observe.critical" : "observe.minor"],
            .. seen.Agencies.Where(name => texts.Scenario.Agencies.TryFind(name, out _)).Select(name => texts.Of(texts.Scenario.Agencies[name])),
            .. seen.Seats.Where(name => texts.Scenario.Seats.TryFind(name, out _)).Select(name => texts.Of(texts.Scenario.Seats[texts.Scenario.Seats[name]].Title)),
        ];
        return new ObservationRow(seen.At, kind, IconOf(seen.Kind), texts.Of(seen.Says), tags, seen.Event, seen.Photo);
    }

    private static string NameOf(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static string IconOf(ObservationKind kind) => kind switch
    {
        ObservationKind.GoodPractice => "thumb-up",
        ObservationKind.Challenge => "mountain",
        ObservationKind.Witness => "masks-theater",
        _ => "bulb",
    };
}
