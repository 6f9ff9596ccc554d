using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Suspension is freezing": a hold runs out and nothing follows.</summary>
/// <remarks>
/// Sign: a hold that lasts only for a time ran out before a court confirmed it. Source: practice model, H 20 and A 72; Directive 2024/1640 article 24.
/// </remarks>
public sealed class SuspensionIsFreezing() : MistakeRule(number: 20)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) => history.All<FreezeLapsed>().Select(lapsed =>
    {
        var asset = lapsed.Event.Asset;
        var held = history.All<AssetFrozen>().LastOrDefault(frozen => frozen.Event.Asset == asset && frozen.Id.Value < lapsed.Id.Value);
        var hold = held.Event is null ? EventId.None : held.Id;
        return Found(history, hold.IsSome ? Traces.SeatBehind(history, hold) : Id<Seat>.None, history.Scenario.Table<Asset>()[asset].HeldIn, lapsed.Id, hold);
    });
}
