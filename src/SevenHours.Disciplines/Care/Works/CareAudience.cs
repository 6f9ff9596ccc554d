using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Who learns of what is done for a person.</summary>
internal static class CareAudience
{
    // These care for people by profession: what one of them writes, the others who share the file may read.
    private static readonly string[] s_carers = ["ngo", "social_services", "health", "lawyer"];

    /// <summary>Whether an agency cares for people by profession, and may begin a file that is shared.</summary>
    public static bool Cares(Scenario scenario, Id<Agency> agency) => s_carers.Contains(scenario.Agencies[agency].Profession);

    /// <summary>Whether stand-ins let an agency into the file: those who care, and who decides on stay. Who investigates is told what he needs, and no more.</summary>
    public static bool MayShare(Scenario scenario, Id<Agency> agency) => Cares(scenario, agency) || scenario.Agencies[agency].Profession == "migration_authority";

    /// <summary>The seats that read what an agency writes: all who share the file, or the agency alone.</summary>
    public static SeatSet Of(World world, CareFile file, Id<Agency> agency) =>
        Seats(world, file.Circle.Contains(agency) ? file.Circle : [agency]);

    /// <summary>The seats of all agencies that have a file of the person.</summary>
    public static SeatSet Everybody(World world, CareFile file) => Seats(world, file.Circle.Concat(file.Apart));

    /// <summary>The seats of some agencies.</summary>
    public static SeatSet Seats(World world, IEnumerable<Id<Agency>> agencies) =>
        agencies.Aggregate(SeatSet.Nobody, (seats, agency) => seats | world.Scenario.SeatsOf[agency.Index]);
}
