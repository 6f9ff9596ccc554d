using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Something that may not be laid before a court while its originator has not agreed.</summary>
/// <param name="Exhibit">The exhibit of the file: the thing itself, or one made from it.</param>
/// <param name="Item">The thing that was given under a code.</param>
/// <param name="Originator">Who must agree.</param>
/// <param name="Code">The code it was given under.</param>
public readonly record struct ConsentLacking(Handle Exhibit, WallItem Item, Id<Seat> Originator, HandlingCode Code);

/// <summary>Whether what others gave under a handling code may go before a court.</summary>
public static class EvidenceConsent
{
    /// <summary>What of some exhibits lacks consent: an exhibit, or anything it was made from, given under H1 or stricter.</summary>
    public static IReadOnlyList<ConsentLacking> Lacking(Desk desk, IEnumerable<Handle> exhibits)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(exhibits);
        var (evidence, wall) = (desk.Part<EvidenceDesk>(), desk.Part<WallDesk>());
        return
        [
            .. from exhibit in exhibits.Distinct().Select(evidence.Find).OfType<Exhibit>()
               from source in Descent.Ancestors(evidence.Exhibits, exhibit).Prepend(exhibit.Handle)
               let item = new WallItem(ExhibitOnWall.KindName, source)
               where !wall.May(desk.Scenario, item, ItemUse.Evidence, SeatSet.Nobody)
               let control = wall.ControlOf(item)
               select new ConsentLacking(exhibit.Handle, item, control.Originator, control.Code),
        ];
    }
}
