using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Evidence.View;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>An exhibit of the agency.</summary>
/// <param name="Number">Its number in the agency's own list, from 1.</param>
/// <param name="Mark">Its mark, such as <c>CU 4</c>.</param>
/// <param name="Label">What stands on its label; null for nothing.</param>
/// <param name="At">When it was taken, in exercise seconds.</param>
/// <param name="Proves">What it proves; null while this seat does not hold that fact.</param>
/// <param name="Act">The act that took it; null for none.</param>
/// <param name="From">What that act was, in words; null for none.</param>
/// <param name="IsSpoiled">Whether the agency was told that its custody is broken.</param>
/// <param name="Damage">What it was told of that; null for nothing.</param>
public sealed record ExhibitRow(int Number, string Mark, string? Label, long At, FactLine? Proves, string? Act, string? From, bool IsSpoiled, string? Damage)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<ExhibitRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<EvidenceDesk>().Exhibits.Select((exhibit, i) => Of(desk, exhibit, i + 1)).Reverse()];

    private static ExhibitRow Of(SeatReading desk, Exhibit exhibit, int number)
    {
        var act = desk.Desk.Part<ActionsDesk>().Find(exhibit.Act);
        var proved = exhibit.Item.Facts.FirstOrDefault(desk.Knowledge.Holds, Id<Fact>.None);
        return new ExhibitRow(
            number, new EvidenceReading(desk).MarkOf(exhibit.Handle), desk.Texts.Find(exhibit.Item.Label), exhibit.At.Seconds, proved.IsSome ? desk.Line(proved) : null,
            act?.Handle.ToString(), act is null ? null : ActRow.Of(desk, act).Title, exhibit.IsSpoiled, desk.Texts.Find(exhibit.Damage));
    }

    /// <summary>The seats this one told what the exhibit proves.</summary>
    internal string PassedTo(SeatReading desk) =>
        Proves is { } proved && desk.Knowledge.Facts.FirstOrDefault(held => Token.Of(desk.Scenario, held.Fact) == proved.Token) is { } fact
            ? desk.Seats(fact.SharedWith)
            : "";
}
