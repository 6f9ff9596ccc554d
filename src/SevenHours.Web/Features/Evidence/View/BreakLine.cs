using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>A break in words: what happened, and what could mend it.</summary>
/// <param name="Says">What is wrong, with who and when.</param>
/// <param name="Mend">What could mend it, or that nothing can.</param>
/// <param name="IsForGood">Whether nothing can.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Kind">What kind, for tests and styles.</param>
public sealed record BreakLine(string Says, string Mend, bool IsForGood, long At, BreakKind Kind)
{
    internal static BreakLine Of(IEvidenceWords words, Break found, Exhibit at)
    {
        var (scenario, basis) = (words.Scenario, at.Item.Basis);
        var law = LawOf(words, at);
        var says = words.Word($"break.{SnakeCase.Of(found.Kind)}",
            ("who", words.Who(found.Seat, found.Agency)),
            ("when", Times.Short(found.At.Seconds)),
            ("to", found.Agency.IsSome ? words.Texts.Of(words.Scenario.Agencies[found.Agency].Title) : words.Word("nobody")),
            ("number", words.MarkOf(found.Exhibit)),
            ("act", basis.Action.IsSome ? words.Texts.Of(words.Scenario.Table<ActionDefinition>()[basis.Action].Title) : words.Word("act.none")),
            ("law", law),
            ("until", basis.Until == SimTime.Never ? "–" : Times.Short(basis.Until.Seconds)),
            ("authority", basis.Action.IsSome ? words.Word("authority", AuthorityOf(scenario, at)) : ""));
        return new BreakLine(says, words.Word("mend", found.Cost.Mend), found.Cost.IsForGood, found.At.Seconds, found.Kind);
    }

    /// <summary>The law of the country whose agency took it.</summary>
    private static string LawOf(IEvidenceWords words, Exhibit exhibit) =>
        exhibit.Item.Seat.IsSome && Authorisation.LawOf(words.Scenario, words.Scenario.Seats[exhibit.Item.Seat].Agency) is { } law
            ? words.Texts.Of(law.Title)
            : words.Word("law.some");

    private static Authority AuthorityOf(Scenario scenario, Exhibit exhibit) =>
        exhibit.Item.Seat.IsSome
            ? Authorisation.For(scenario, exhibit.Item.Basis.Action, scenario.Seats[exhibit.Item.Seat].Agency).From
            : scenario.Table<ActionDefinition>()[exhibit.Item.Basis.Action].Authorisation;
}
