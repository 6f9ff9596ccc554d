using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much of what was passed on went to somebody who did not need it and should not have had it.</summary>
/// <remarks>
/// An item is one fact to one receiver, in a message or in a recorded conversation. It counts as beyond need when the author marked the
/// fact as sensitive and nobody of the receiver's seat needs it at any time.
/// </remarks>
public sealed class OverSharing() : Measure(
    name: "over_sharing",
    unit: "percent",
    better: Better.Lower,
    title: "Items passed to somebody who did not need them",
    formula: "Items of a sensitive fact sent to a seat that never needs it ÷ items sent; an item is one fact to one receiver.",
    range: "0 to 100; none when nothing was passed on",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var (items, evidence, beyond) = (0, new List<EventId>(), new List<MeasureDetail>());
        foreach (var shared in history.All<FactsShared>())
        {
            foreach (var passed in shared.Event.Facts)
            {
                Count(shared.Id, passed.Fact, shared.Event.Receivers);
            }
        }

        foreach (var talk in history.StandingTalks)
        {
            foreach (var passed in talk.Passed.Where(p => p.From.IsSome))
            {
                Count(talk.Id, passed.Fact, passed.Hearers - SeatSet.Of(passed.From));
            }
        }

        return Result(Quantiles.Percent(beyond.Count, items), evidence, beyond);

        void Count(EventId id, Id<Fact> fact, SeatSet receivers)
        {
            var definition = history.Scenario.Table<Fact>()[fact];
            evidence.Add(id);
            items += receivers.Count;
            var strangers = definition.IsSensitive ? receivers - definition.Needing : SeatSet.Nobody;
            foreach (var seat in strangers)
            {
                beyond.Add(new MeasureDetail(
                    "fact", definition.Name, history.Scenario.Seats[seat].Name, 1, "count", "beyond_need", [id]));
            }
        }
    }
}
