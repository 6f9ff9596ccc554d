using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Follow the money afterwards": it leaves within hours.</summary>
/// <remarks>
/// Sign: the first act that everybody sees began before anybody had begun to follow or hold the money, in a case with money to find. It cannot see whether the danger left no time for both: a person weighs that.
/// Source: practice model, H 19, A 49 and A 69.
/// </remarks>
public sealed class MoneyAfterwards() : MistakeRule(number: 19)
{
    private const string Finance = "finance";

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        if (history.Scenario.Table<Asset>().Count == 0 || history.Acts.FirstOvert(history.Scenario) is not { } overt
            || history.Acts.All.Any(act => Traces.GroupOf(history, act) == Finance && act.Ordered.Value < overt.Began.Value)
            || history.All<AssetFrozen>().Any(frozen => frozen.Id.Value < overt.Began.Value))
        {
            yield break;
        }

        var gone = history.Events.Where(one => one.Event is OwnerAlarmed or AssetMoved or AssetDrained && one.Id.Value > overt.Began.Value).Select(one => one.Id);
        yield return Found(history, overt, gone);
    }
}
