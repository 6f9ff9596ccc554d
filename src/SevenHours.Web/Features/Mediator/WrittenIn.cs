using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;

namespace SevenHours.Web.Features.Mediator;

/// <summary>The language somebody writes in: one of his character's, the common one unless he chooses.</summary>
internal static class WrittenIn
{
    /// <summary>The languages a seat can write in, the one it writes in unless it chooses first.</summary>
    public static IReadOnlyList<string> Of(Scenario scenario, Id<Seat> seat)
    {
        var own = scenario.Seats[seat].Languages;
        var common = scenario.Texts.SourceLanguage;
        return own.Contains(common, StringComparer.Ordinal) ? [common, .. own.Where(tag => tag != common)] : own;
    }

    /// <summary>The language chosen; empty for a character of whom no language is written.</summary>
    public static string Chosen(AtDesk at, string? typed)
    {
        var own = Of(at.Scenario, at.Seat);
        return own.Count == 0 ? "" : own.FirstOrDefault(tag => tag == typed) ?? own[0];
    }

    /// <summary>How long typed words are.</summary>
    public static Extent Length(string? typed) => Extents.Of(typed);
}
