using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>What putting up has in common, whatever is put up.</summary>
internal static class Pinning
{
    /// <summary>The seats of a seat's agency: who stands before the same wall.</summary>
    public static SeatSet Colleagues(World world, Id<Seat> seat) => world.Scenario.SeatsOf[world.Scenario.Seats[seat].Agency.Index];

    /// <summary>Shows a pin on the agency's wall, and gives the colleagues the thing that hangs there.</summary>
    public static void Emit(Cascade cascade, Id<Seat> seat, string? by, Pin pin)
    {
        var world = cascade.World;
        var isNew = world.DeskOf(seat).Part<WallDesk>().Board.Find(pin.Handle) is not { IsDown: false };
        cascade.Cause = cascade.Emit(new WallPinned(seat, pin, by) { To = Colleagues(world, seat) });
        if (isNew && !pin.IsDown && pin.Item.IsSome && WallKinds.Has(world.DeskOf(seat), pin.Item))
        {
            Give(cascade, pin.Item, Colleagues(world, seat) - SeatSet.Of(seat), new Provenance(seat, pin.Code, SourceGrade.X, InformationGrade.None) { Via = pin.Handle });
        }
    }

    /// <summary>Gives a thing to those who do not have it, or not as it stands now.</summary>
    public static void Give(Cascade cascade, WallItem item, SeatSet to, Provenance how)
    {
        var world = cascade.World;
        var kind = WallKinds.Of(world.Scenario)[item.Kind];
        var lacking = SeatSet.Of(to.ToList().Where(seat => kind.IsNewTo(world.DeskOf(seat), world.DeskOf(how.From), item.Handle)));
        if (!lacking.IsEmpty)
        {
            kind.Give(cascade, item.Handle, lacking, how);
        }
    }
}

/// <summary>Checks that several commands share.</summary>
internal static class WallChecks
{
    public static Pin? Hanging(Desk desk, Handle pin) => desk.Part<WallDesk>().Board.Find(pin) is { IsDown: false } found ? found : null;

    public static Refusal? Place(Desk desk, Handle theme, Spot? where, PinKind kind, SimTime? when, Id<Subject> about) =>
        theme.IsSome && desk.Part<WallDesk>().Board.FindTheme(theme) is null ? WallRefusals.NoSuchPin
        : where is { IsOnGlobe: false } ? WallRefusals.NotOnMap
        : kind == PinKind.Entry && when is null ? WallRefusals.NoTime
        : about.IsSome && !desk.Part<KnowledgeDesk>().Names.Contains(about) ? Refusal.NoSuchThing
        : null;
}
