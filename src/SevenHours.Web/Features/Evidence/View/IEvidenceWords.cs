using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>What it takes to put a break into words: for a seat, which knows its own papers, and for the debrief, which knows all.</summary>
internal interface IEvidenceWords
{
    Scenario Scenario { get; }

    DeskTexts Texts { get; }

    /// <summary>The mark of an exhibit; empty for one that cannot be looked at.</summary>
    string MarkOf(Handle exhibit);

    /// <summary>Who: the seat and the person there, else the agency, else nobody in particular.</summary>
    string Who(Id<Seat> seat, Id<Agency> agency, string? by = null);
}

/// <summary>Words of exhibits that need no desk.</summary>
internal static class EvidenceWords
{
    public static string Word(this IEvidenceWords words, string id, params ReadOnlySpan<(string, object?)> arguments) => words.Texts.Words["evidence." + id, arguments];

    /// <summary>A word of a closed set, such as <c>evidence.kind.phone</c>.</summary>
    public static string Word<T>(this IEvidenceWords words, string set, T value)
        where T : struct, Enum => words.Texts.Words[$"evidence.{set}.{SnakeCase.Of(value)}"];

    /// <summary>The mark of an exhibit: the short name of the agency that took it and its number there; its place in a list for what bears none.</summary>
    public static string Mark(Scenario scenario, ExhibitItem item, int place) => item is { Number: > 0, Seat.IsSome: true }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{scenario.Agencies[scenario.Seats[item.Seat].Agency].Short} {item.Number}").Trim()
        : place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What an exhibit is called, by its label and kind.</summary>
    public static string TitleOf(this IEvidenceWords words, Exhibit exhibit, string? otherwise = null)
    {
        var name = words.Texts.Find(exhibit.Item.Label) ?? otherwise ?? words.Word("kind", exhibit.Item.Kind);
        return exhibit.Item.Kind switch
        {
            ExhibitKind.Copy => words.Word("copy.of", ("what", name)),
            ExhibitKind.Translation => words.Word("translation.of", ("what", name), ("language", exhibit.Item.Language)),
            _ => name,
        };
    }
}
