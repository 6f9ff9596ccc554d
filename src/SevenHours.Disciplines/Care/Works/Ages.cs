using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Age: a range, never a point.</summary>
internal static class Ages
{
    // No method is nearer than two years; the margin of each side is drawn, so that the middle of the range says nothing.
    private const int Least = 1;
    private const int Spread = 3;

    public static bool HasGuardian(World world, CareFile file) => world.Scenario.Table<CareService>().Ids
        .Any(id => world.Scenario.Table<CareService>()[id].Kind == CareKind.Guardian && file.Of(id).BegunAt != SimTime.Never);

    public static void Assess(Cascade cascade, CaredFor cared, Id<CareService> service, Id<Seat> seat)
    {
        var world = cascade.World;
        var agency = world.Scenario.Seats[seat].Agency;
        var (below, above) = (Margin(world, cared.Person, 1), Margin(world, cared.Person, 2));
        var to = CareAudience.Of(world, world.Part<CarePart>().Book.Find(cared.Person)!, agency);
        cascade.Emit(new AgeAssessed(cared.Person, new AgeRange(Math.Max(0, cared.Age - below), cared.Age + above)) { To = to });
        cascade.Emit(new ServiceEnded(cared.Person, service, Id<Seat>.None, TextRef.None) { To = to });
    }

    private static int Margin(World world, Id<Subject> person, int side) =>
        Least + (int)((world.Luck.Draw(LuckPurpose.Care, person.Index, side) >> 32) % Spread);
}
