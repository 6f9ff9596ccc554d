using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Names of seats and agencies.</summary>
internal static class Parties
{
    /// <summary>The author's id of the one seat meant, or of the agency whose seats they are.</summary>
    public static string? NameOf(Scenario scenario, SeatSet seats)
    {
        var list = seats.ToList();
        return list.Count switch
        {
            0 => null,
            1 => scenario.Seats[list[0]].Name,
            _ => scenario.Agencies[scenario.Seats[list[0]].Agency].Name,
        };
    }

    /// <summary>Whether a subject is a victim of the case.</summary>
    public static bool IsVictim(Scenario scenario, Id<Subject> subject) =>
        scenario.Table<Person>().Any(p => p.IsVictim && p.Subject == subject);
}
