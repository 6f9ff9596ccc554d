using SevenHours.Debriefing;

namespace SevenHours.Web.Features.Debrief;

/// <summary>An event in a sentence of the reader's language: who, what, to whom, and what was said.</summary>
public static class EventWords
{
    /// <summary>The line in words.</summary>
    public static string Say(EventLine line, DebriefReading reading)
    {
        var texts = reading.Texts;
        var title = texts.Of(line.Title);
        var about = reading.Name(line.About);
        var what = texts.Words["event." + line.Kind];
        // A sentence that is about somebody goes on with the name.
        var parts = new[] { about.Length > 0 ? title.TrimEnd('.') : title, about, EventNames.WordOf(line, texts.Words) }.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal);
        var rest = string.Join(", ", parts);
        return rest.Length > 0 ? $"{what}: {rest}"
            : texts.Of(line.Says) is { Length: > 0 } says ? $"{what}: {says}"
            : EventNames.NumbersOf(line) is { Length: > 0 } numbers ? $"{what}: {numbers}"
            : what;
    }

    /// <summary>Who did it, or null when nobody in play did.</summary>
    public static string? Who(EventLine line, DebriefReading reading) => line.Seat.IsSome ? reading.Name(line.Seat) : null;
}
