using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>What somebody sees who joins an agency in the middle of play: the wall as it stands, and the things of the agency.</summary>
internal static class Joining
{
    public static void Welcome(Cascade cascade, SeatSet newcomers)
    {
        foreach (var seat in newcomers)
        {
            var colleagues = (Pinning.Colleagues(cascade.World, seat) - newcomers).ToList();
            if (colleagues.Count > 0)
            {
                Welcome(cascade, SeatSet.Of(seat), colleagues);
            }
        }
    }

    private static void Welcome(Cascade cascade, SeatSet newcomer, IReadOnlyList<Id<Seat>> colleagues)
    {
        var world = cascade.World;
        var before = cascade.Cause;
        var wall = world.DeskOf(colleagues[0]).Part<WallDesk>();
        var shown = wall.ToShow(colleagues[0]);

        // What one colleague alone was given is his; what all of them have is the agency's.
        bool IsTheirs(Func<WallDesk, bool> has) => colleagues.All(one => has(world.DeskOf(one).Part<WallDesk>()));
        shown = shown with
        {
            Received = [.. shown.Received.Where(share => IsTheirs(desk => desk.Received.Any(other => other.Handle == share.Handle)))],
            Given = [.. shown.Given.Where(pin => IsTheirs(desk => desk.Given.Any(other => other.Handle == pin.Handle)))],
            Controlled = [.. shown.Controlled.Where(item => IsTheirs(desk => desk.ControlOf(item.Item) is not null))],
        };
        if (!shown.IsEmpty)
        {
            cascade.Cause = cascade.Emit(shown with { To = newcomer });
        }

        foreach (var item in Things(world, colleagues, wall))
        {
            Pinning.Give(cascade, item, newcomer, new Provenance(colleagues[0], wall.ControlOf(item)?.Code ?? HandlingCode.H0, SourceGrade.X, InformationGrade.None));
        }

        cascade.Cause = before;
    }

    private static List<WallItem> Things(World world, IReadOnlyList<Id<Seat>> colleagues, WallDesk wall) =>
    [
        .. WallKinds.Of(world.Scenario).Values.OrderBy(kind => kind.Name, StringComparer.Ordinal)
            .SelectMany(kind => kind.Held(world.DeskOf(colleagues[0])).Select(handle => new WallItem(kind.Name, handle)))
            .Concat(wall.Board.Pins.Where(pin => pin.Item.IsSome).Select(pin => pin.Item))
            .Distinct()
            .Where(item => colleagues.All(seat => WallKinds.Has(world.DeskOf(seat), item))),
    ];
}
