using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>The acts of the catalogue by which sites are entered, and what of a plan they know as their options.</summary>
internal static class SiteActs
{
    private const int Search = 47;
    private const int ActionDay = 48;
    private const int Rescue = 46;

    /// <summary>Urgent rescue entry, planned search, action day and arrest: what the planner plans.</summary>
    public static readonly IReadOnlyList<int> Numbers = [Rescue, Search, ActionDay, 49];

    // What an act without a plan says of who was there, by its options.
    private static readonly (string Option, PostTask Task)[] Words =
    [
        ("mediator", PostTask.Interpreter), ("interpreter", PostTask.Interpreter), ("support", PostTask.Door), ("medic", PostTask.Medical),
        ("forensic", PostTask.Evidence), ("evidence_officer", PostTask.Evidence), ("digital_examiner", PostTask.Devices),
        ("phone_secured", PostTask.Devices), ("accounts_locked", PostTask.Accounts), ("reception_ready", PostTask.Reception),
    ];

    /// <summary>The tasks an act's options stand for.</summary>
    public static IEnumerable<PostTask> TasksOf(IReadOnlyList<string> options) => Words.Where(one => options.Contains(one.Option)).Select(one => one.Task);

    /// <summary>Whether an act's options keep apart who must be.</summary>
    public static bool RidesApart(IReadOnlyList<string> options) => options.Contains("separate_cars");

    /// <summary>The site of a place, or none.</summary>
    public static Id<Site> SiteAt(Scenario scenario, Id<Subject> place)
    {
        var sites = scenario.Table<Site>();
        return place.IsSome ? sites.Ids.FirstOrDefault(id => sites[id].Place == place, Id<Site>.None) : Id<Site>.None;
    }

    /// <summary>The act for a site whose plan names none: a rescue entry where it rests on an urgent ground, else a planned search.</summary>
    /// <remarks>Several sites make an action day together; each of them needs the people and cars of one door, not of the whole day.</remarks>
    public static Id<ActionDefinition> Usual(Scenario scenario, OperationEntry site)
    {
        var actions = scenario.Table<ActionDefinition>();
        var number = site.GroundIn(scenario).IsSome ? Rescue : Search;
        return actions.Ids.FirstOrDefault(id => actions[id].Number == number, Id<ActionDefinition>.None);
    }

    /// <summary>How the act is done, as the plan and those who came make it.</summary>
    public static IReadOnlyList<string> Options(World world, Operation operation, OperationEntry site, Id<ActionDefinition> action)
    {
        var crew = SiteCrew.Of(world, operation, site);
        var definition = world.Scenario.Table<ActionDefinition>()[action];
        var tasks = crew.Posts.Where(post => post.Reason is null).Select(post => post.Task).ToHashSet();
        var due = OperationTimes.DueOf(world.Scenario, operation, site);
        var (all, options) = (operation.Content.Sites.ToList(), new List<string>());
        options.AddRange(Words.Where(one => tasks.Contains(one.Task)).Select(one => one.Option));
        Add("separate_cars", crew.Vehicles > 1);
        Add("same_minute", all.Count > 1 && all.All(other => OperationTimes.DueOf(world.Scenario, operation, other) == due));
        Add("partner_states", all.Select(other => CountryOf(operation.LeadOf(world.Scenario, other))).Distinct().Count() > 1);
        Add("away_from_victim", tasks.Contains(PostTask.Door));
        return [.. options.Where(name => definition.Option(name) is not null).DistinctBy(name => definition.Option(name)!.Either ?? name)];

        void Add(string name, bool isSo)
        {
            if (isSo)
            {
                options.Add(name);
            }
        }

        string CountryOf(Id<Seat> seat) => world.Scenario.Agencies[world.Scenario.Seats[seat].Agency].Country;
    }
}

/// <summary>What can be seen at a site before the door opens.</summary>
internal static class SiteSigns
{
    /// <summary>Whether a sign is to be seen now.</summary>
    public static bool IsThere(World world, Operation operation, OperationEntry site, AbortSign sign)
    {
        var place = site.SubjectIn(world.Scenario);
        var id = SiteActs.SiteAt(world.Scenario, place);
        return sign switch
        {
            AbortSign.PostMissing when SiteCrew.Of(world, operation, site).Posts.Any(post => post.Reason is not null) => true,
            AbortSign.Warned when id.IsSome && world.Part<OperationsPart>().WarnedAt(id) != SimTime.Never => true,
            AbortSign.ChildInside when SitePeople.At(world, id, place).Any(person => person.NeedsGuardian) => true,
            AbortSign.Empty when id.IsSome && SitePeople.WereAt(world.Scenario, place) && !SitePeople.At(world, id, place).Any(person => person.IsVictim) => true,
            _ => id.IsSome && world.Scenario.Table<Site>()[id].Signs.Any(one => one.Sign == sign && one.When.Holds(world, new Scene(Id<Seat>.None, place, Handle.None))),
        };
    }
}
