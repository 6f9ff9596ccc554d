using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>An exhibit with its custody to the end of a history, and the events that made each line.</summary>
/// <param name="Exhibit">The exhibit as it stood in the end.</param>
/// <param name="Events">The events of its lines, in their order; the first is its taking.</param>
public sealed record ExhibitStory(Exhibit Exhibit, IReadOnlyList<EventId> Events)
{
    /// <summary>Every exhibit that was taken under a name, in the order they were taken.</summary>
    public static IReadOnlyList<ExhibitStory> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var kept = history.All<CustodyKept>().ToLookup(k => k.Event.Exhibit);
        var broken = history.All<CustodyBroken>();
        return [.. history.All<ExhibitTaken>().Where(t => t.Event.Item is not null).Select(taken =>
        {
            var item = taken.Event.Item!;
            var agency = item.Seat.IsSome ? history.Scenario.Seats[item.Seat].Agency : Id<Agency>.None;
            var spoiled = taken.Event.IsSpoiled || broken.Any(b => b.Id.CompareTo(taken.Id) > 0 && item.Facts.Contains(b.Event.Fact));
            IReadOnlyList<CustodyLine> lines = [new CustodyLine(CustodyStep.Seized, item.At, item.Seat, agency), .. kept[item.Handle].Select(k => k.Event.Line)];
            var whole = item with { Flaws = [.. item.Flaws, .. taken.Event.Hidden] };
            return new ExhibitStory(new Exhibit(whole, lines) { IsSpoiled = spoiled }, [taken.Id, .. kept[item.Handle].Select(k => k.Id)]);
        })];
    }
}
