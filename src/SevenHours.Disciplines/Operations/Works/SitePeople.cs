using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Who is really at a site now, and what each needs.</summary>
internal static class SitePeople
{
    /// <summary>The people at a place, in order.</summary>
    public static IReadOnlyList<PersonInside> At(World world, Id<Site> site, Id<Subject> place)
    {
        var (scenario, part) = (world.Scenario, world.Part<ProtectionPart>());
        var own = site.IsSome ? scenario.Table<Site>()[site].People : [];
        return
        [
            .. scenario.Table<Person>().Where(person => place.IsSome && part.At(person.Subject) == place).Select(person => new PersonInside(
                person.Subject, person.Role, person.Languages,
                own.Any(one => one.Who == person.Subject && one.NeedsDoctor),
                own.Any(one => one.Who == person.Subject && one.NeedsGuardian) || scenario.Table<Persona>().Any(one => one.Of == person.Subject && one.IsChild))),
        ];
    }

    /// <summary>Whether victims were at a place when the case began.</summary>
    public static bool WereAt(Scenario scenario, Id<Subject> place) => scenario.Table<Person>().Any(person => person.IsVictim && person.At == place);
}

/// <summary>Somebody inside.</summary>
/// <param name="Who">Who.</param>
/// <param name="Role">What the person is in truth.</param>
/// <param name="Languages">What the person speaks.</param>
/// <param name="NeedsDoctor">Whether the person is hurt or ill.</param>
/// <param name="NeedsGuardian">Whether the person is a child, or is to be treated as one.</param>
internal sealed record PersonInside(Id<Subject> Who, string Role, IReadOnlyList<string> Languages, bool NeedsDoctor, bool NeedsGuardian)
{
    public bool IsVictim => Role == "victim";

    public bool IsSuspect => Role == "suspect";
}
