using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Safety;

namespace SevenHours.Web.Features.Welfare;

/// <summary>What the welfare officer sees: people, never the case.</summary>
/// <param name="Away">Who stepped out, the first first.</param>
/// <param name="Flags">Who would like to speak, open ones first.</param>
/// <param name="Notes">The officer's notes, the latest first.</param>
public sealed record WelfareView(Listed<AwayRow> Away, Listed<FlagRow> Flags, Listed<NoteRow> Notes)
{
    /// <summary>Reads it.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="somebody">What a person without a name is called.</param>
    public static WelfareView Of(Exercise exercise, string somebody)
    {
        var all = exercise.Welfare.All;
        string Name(string? key) => exercise.NameBy(key) ?? somebody;
        return new WelfareView(
            [.. exercise.Session.SteppedOut.OrderBy(left => left.Value.At).Select(left => new AwayRow(Name(left.Key), left.Value.At))],
            [
                .. all.Where(entry => entry.Kind == WelfareKind.Flag).Reverse().OrderBy(entry => !entry.IsOpen)
                    .Select(entry => new FlagRow(entry.Number, Name(entry.About), entry.Wall, exercise.Says(entry.Says), entry.SettledAt)),
            ],
            [
                .. all.Where(entry => entry.Kind == WelfareKind.Note).Reverse()
                    .Select(entry => new NoteRow(entry.About is null ? null : Name(entry.About), entry.Wall, exercise.Says(entry.Says))),
            ]);
    }
}

/// <summary>Somebody who stepped out.</summary>
public sealed record AwayRow(string Name, DateTimeOffset At);

/// <summary>A flag.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Who raised it.</param>
/// <param name="At">When.</param>
/// <param name="Says">What he wrote; null for nothing, or when it was erased.</param>
/// <param name="SettledAt">When it was seen to; null while it waits.</param>
public sealed record FlagRow(int Number, string Name, DateTimeOffset At, string? Says, DateTimeOffset? SettledAt);

/// <summary>A note.</summary>
/// <param name="About">About whom; null for nobody in particular.</param>
/// <param name="At">When.</param>
/// <param name="Says">The words; null once erased.</param>
public sealed record NoteRow(string? About, DateTimeOffset At, string? Says);
