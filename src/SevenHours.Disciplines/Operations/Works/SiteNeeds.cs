using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Weighs who stands at a site against who and what is inside.</summary>
internal sealed class SiteNeeds(World world, Id<Site> site, Id<Subject> place, SiteCrew crew)
{
    private readonly IReadOnlyList<PersonInside> people = SitePeople.At(world, site, place);

    /// <summary>Those inside.</summary>
    public IReadOnlyList<PersonInside> People => people;

    /// <summary>Who stood at the door for those who are brought out, or none.</summary>
    public Id<Seat> AtTheDoor => Fit(PostTask.Door)?.Seat ?? Fit(PostTask.Interpreter)?.Seat ?? Id<Seat>.None;

    /// <summary>Interpreters who stand there and are tied to those inside.</summary>
    public IEnumerable<Id<Interpreter>> Tied => crew.Posts.Where(post => post.IsTied).Select(post => post.Booked);

    /// <summary>Everything the site lacks, in the order of the needs.</summary>
    public IEnumerable<(SiteNeed Need, LackReason Why)> Lacks()
    {
        foreach (var need in Enum.GetValues<SiteNeed>())
        {
            if (IsNeeded(need) && ReasonOf(need) is { } why)
            {
                yield return (need, why);
            }
        }
    }

    private bool IsNeeded(SiteNeed need) => need switch
    {
        SiteNeed.Door or SiteNeed.Room => people.Any(person => person.IsVictim),
        SiteNeed.Interpreter => people.Any(person => person.IsVictim && person.Languages.Count > 0),
        SiteNeed.Medical => people.Any(person => person.NeedsDoctor),
        SiteNeed.Guardian => people.Any(person => person.NeedsGuardian),
        SiteNeed.Vehicles => crew.Vehicles < VehiclesNeeded,
        SiteNeed.Evidence => Definition?.Devices.Count > 0 || world.Scenario.Table<CrimeScene>().Any(scene => scene.Place == place),
        SiteNeed.Devices => Definition?.Devices.Count > 0,
        SiteNeed.Accounts => Definition?.Assets.Count > 0,
        _ => false, // whether there is an order, the law judges as the act begins
    };

    private LackReason? ReasonOf(SiteNeed need) => need switch
    {
        SiteNeed.Door => Missing(PostTask.Door),
        SiteNeed.Interpreter => Missing(PostTask.Interpreter),
        SiteNeed.Medical => Missing(PostTask.Medical),
        SiteNeed.Guardian => Missing(PostTask.Guardian),
        SiteNeed.Evidence => Missing(PostTask.Evidence),
        SiteNeed.Devices => Missing(PostTask.Devices),
        SiteNeed.Accounts => Missing(PostTask.Accounts),
        SiteNeed.Room when crew.HasRoom || Missing(PostTask.Reception) is null => null,
        _ => LackReason.Forgotten,
    };

    /// <summary>Those who must not meet ride apart: one vehicle for those who are helped, one for those who are held.</summary>
    private int VehiclesNeeded => Definition is { Vehicles: > 0 and var said } ? said
        : (people.Any(person => person.IsVictim) ? 1 : 0) + (people.Any(person => person.IsSuspect) ? 1 : 0);

    private Site? Definition => site.IsSome ? world.Scenario.Table<Site>()[site] : null;

    private CrewPost? Fit(PostTask task) => crew.Posts.FirstOrDefault(post => post.Task == task && WhyNot(post) is null);

    private LackReason? Missing(PostTask task) =>
        Fit(task) is not null ? null
        : crew.Posts.FirstOrDefault(post => post.Task == task) is { } post ? WhyNot(post)
        : LackReason.Forgotten;

    private LackReason? WhyNot(CrewPost post) =>
        post.Reason ?? (post.IsTied ? LackReason.Tied
            : post.Task == PostTask.Door && IsOfTheEntryTeam(post.Seat) ? LackReason.Unfit
            : post.Task == PostTask.Interpreter && post.Languages is { } languages && !people.Where(person => person.IsVictim).All(person => Understands(person, languages)) ? LackReason.Unfit
            : null);

    private static bool Understands(PersonInside person, IReadOnlyList<string> languages) =>
        person.Languages.Count == 0 || person.Languages.Intersect(languages, StringComparer.Ordinal).Any();

    // Whoever breaks doors is not who meets people at them.
    private bool IsOfTheEntryTeam(Id<Seat> seat) =>
        !seat.IsSome ? false : world.Scenario.Agencies[world.Scenario.Seats[seat].Agency].Profession == "police";
}
