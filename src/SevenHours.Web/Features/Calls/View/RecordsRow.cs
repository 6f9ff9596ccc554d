using SevenHours.Disciplines.Telephony;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>Records an agency holds, as one line.</summary>
/// <param name="Id">Their handle.</param>
/// <param name="Number">Their number in the agency's own list, from 1.</param>
/// <param name="Kind">What kind.</param>
/// <param name="At">When they came, in exercise seconds.</param>
/// <param name="Of">What they are of: numbers, or sectors.</param>
/// <param name="From">From when, in exercise seconds.</param>
/// <param name="Until">To before when.</param>
/// <param name="Count">How many records.</param>
/// <param name="Hash">Their SHA-256.</param>
/// <param name="IsCut">Whether the operator no longer kept a part.</param>
/// <param name="Proportion">How wide they are, per mille: 1000, 500 or nothing.</param>
/// <param name="Act">The act that obtained them; null for none.</param>
/// <param name="Title">What that act was, in words; null for none.</param>
public sealed record RecordsRow(
    string Id, int Number, RecordsKind Kind, long At, string Of, long From, long Until, int Count, string Hash, bool IsCut, int Proportion, string? Act, string? Title)
{
    /// <summary>Who gave them; null when the agency obtained them itself.</summary>
    public string? Giver { get; init; }

    /// <summary>Their sheet of custody, by handle; null for none.</summary>
    public string? Exhibit { get; init; }

    internal static RecordsRow Read(SeatReading desk, RecordsOnDesk product, int number)
    {
        var act = desk.Desk.Part<Disciplines.Actions.ActionsDesk>().Find(product.Act);
        return new RecordsRow(
            product.Handle.ToString(), number, product.Scope.Kind, product.At.Seconds,
            string.Join(", ", product.Scope.Kind == RecordsKind.TowerDump ? product.Scope.Cells : product.Scope.Numbers),
            product.Scope.From.Seconds, product.Scope.Until.Seconds, product.Count, product.Hash, product.IsCut, product.Scope.Proportion,
            act?.Handle.ToString(), act is null ? null : ActRow.Of(desk, act).Title)
        {
            Giver = product.From.IsSome ? desk.SeatTitle(product.From) : null,
            Exhibit = product.Exhibit.IsSome ? product.Exhibit.ToString() : null,
        };
    }
}
