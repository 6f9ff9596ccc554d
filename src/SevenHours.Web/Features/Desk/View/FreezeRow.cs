using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A freeze the agency had done, whether or not it held anything.</summary>
/// <param name="Number">Its number in the agency's own list, from 1.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Title">What was to be frozen.</param>
/// <param name="HeldSomething">Whether anything was left.</param>
/// <param name="Value">What is held, with its currency; null when nothing is.</param>
/// <param name="Until">When the order it rests on expires, in exercise seconds; null when none is on record.</param>
/// <param name="Act">The act that did it; null for none.</param>
/// <param name="Request">The request that did it; null for none.</param>
public sealed record FreezeRow(
    int Number, long At, string Title, bool HeldSomething, string? Value, long? Until, string? Act, string? Request)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<FreezeRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<MoneyDesk>().Freezes.Select((freeze, i) => Of(desk, freeze, i + 1)).Reverse()];

    private static FreezeRow Of(SeatReading desk, FreezeOnDesk freeze, int number)
    {
        var asset = desk.Scenario.Table<Asset>()[freeze.Asset];
        var act = desk.Desk.Part<ActionsDesk>().Find(freeze.By);
        var request = desk.Desk.Part<RequestsDesk>().FindMade(freeze.By);
        var order = act is not null ? Basis.OrderOf(desk, act)
            : request is not null ? desk.Desk.Part<RequestsDesk>().OrdersHeld.LastOrDefault(o => o.Action == request.Petition.Action && o.From == freeze.At)
            : null;
        return new FreezeRow(
            number, freeze.At.Seconds, desk.Of(asset.Title), freeze.HeldSomething,
            freeze.HoldsNow ? string.Create(CultureInfo.InvariantCulture, $"{freeze.Value ?? asset.Value:N0} {asset.Currency}").TrimEnd() : null,
            !freeze.HeldSomething ? null : freeze.Until != SimTime.Never ? freeze.Until.Seconds : order?.Until.Seconds,
            act?.Handle.ToString(), request?.Handle.ToString());
    }
}
