using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Requests;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>A freeze that was tried.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Title">What was to be frozen.</param>
/// <param name="How">By which means.</param>
/// <param name="Says">What came of it.</param>
/// <param name="HeldSomething">Whether it held anything.</param>
/// <param name="Href">The act or request that did it, below the desk; null for none.</param>
public sealed record FreezeLine(long At, string Title, string? How, string? Says, bool HeldSomething, string? Href)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<FreezeLine> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Freezes.Select(freeze => Of(desk, freeze)).Reverse()];

    private static FreezeLine Of(SeatReading desk, FreezeOnDesk freeze)
    {
        var asset = desk.Scenario.Table<Asset>()[freeze.Asset];
        var held = freeze.Value is { } value ? AssetCard.Amount(value, asset.Currency) : null;
        return new FreezeLine(
            freeze.At.Seconds, desk.Of(asset.Title), freeze.Kind is { } kind ? desk.Word($"money.kind.{SnakeCase.Of(kind)}") : null,
            !freeze.HeldSomething ? AssetCard.Why(desk, freeze) : freeze.HoldsNow ? held : desk.Word("money.standing.lapsed"),
            freeze.HeldSomething,
            desk.Desk.Part<ActionsDesk>().Find(freeze.By) is not null ? $"acts/{freeze.By}"
                : desk.Desk.Part<RequestsDesk>().FindMade(freeze.By) is not null ? $"requests/{freeze.By}"
                : null);
    }
}

/// <summary>A way to hold something that the catalogue knows; all are shown, whichever helps.</summary>
/// <param name="Title">The action.</param>
/// <param name="Line">What it is.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Href">Where one begins, below the desk.</param>
public sealed record FreezeWay(string Title, string Line, string Icon, string Href)
{
    private static readonly int[] s_numbers = [72, 73, 74, 78];

    /// <summary>In the order of the catalogue: one's own powers are done, others' are asked for.</summary>
    internal static Listed<FreezeWay> All(SeatReading desk)
    {
        var actions = desk.Scenario.Table<ActionDefinition>();
        return
        [
            .. actions.Ids.Where(id => s_numbers.Contains(actions[id].Number)).OrderBy(id => actions[id].Number).Select(id => CatalogueRow.Of(desk, id))
                .Select(row => new FreezeWay(row.Title, row.Summary, row.InMandate ? "gavel" : "send", row.InMandate ? $"do/{row.Name}" : $"ask?action={row.Name}")),
        ];
    }
}
