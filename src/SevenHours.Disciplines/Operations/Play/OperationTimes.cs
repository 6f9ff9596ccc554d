using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>When who goes in, and what is known when.</summary>
/// <remarks>A site goes in when whoever leads there believes it does: a late order he did not confirm does not move him.</remarks>
internal static class OperationTimes
{
    /// <summary>How far apart sites may fall and still count as fallen together. A default of this product.</summary>
    public static readonly SimSpan Together = SimSpan.FromMinutes(10);

    /// <summary>When a site goes in as its lead knows it; never while nobody wrote a time.</summary>
    /// <remarks>A site its lead was never told of passes at the time that stands in the plan.</remarks>
    public static SimTime DueOf(Scenario scenario, Operation operation, OperationEntry site) =>
        Known(scenario, operation, site)?.At ?? site.At;

    /// <summary>The entry of a site as its lead knows it; null when it came into the plan after the briefing and he did not confirm.</summary>
    public static OperationEntry? Known(Scenario scenario, Operation operation, OperationEntry site) =>
        operation.ToldTo(operation.LeadOf(scenario, site)).Find(site.Id) is { } known && known[OperationField.Is] == OperationChange.Site ? known : null;

    /// <summary>Whether another site of an operation goes in so soon that both fall together.</summary>
    public static bool HasMoreOf(World world, Operation operation, SimTime fell) => operation.Content.Sites
        .Where(site => operation.IsAhead(site.Id))
        .Any(site => DueOf(world.Scenario, operation, site) <= fell + Together);

    /// <summary>Wakes an operation when its sites go in.</summary>
    public static void Schedule(World world, Handle handle)
    {
        var book = world.Part<OperationsPart>().Book;
        if (book.Find(handle) is not { IsLaunched: true, IsOver: false } operation)
        {
            return;
        }

        foreach (var due in operation.Content.Sites.Where(site => operation.Run(site.Id) is null).Select(site => DueOf(world.Scenario, operation, site)).Distinct())
        {
            if (due != SimTime.Never)
            {
                world.Schedule(due > world.Now ? due : world.Now, 0, OperationWake.Instance, book.IndexOf(handle));
            }
        }
    }

    /// <summary>A site of the case has fallen: whom it warns will hear of it, and the word of it goes round when the hour is over.</summary>
    public static void Fall(World world, SiteEntered entered)
    {
        var part = world.Part<OperationsPart>();
        var isFirst = part.FellAt(entered.Site) == SimTime.Never;
        part.Fall(entered.Site, world.Now, entered.Lacks);
        if (!isFirst)
        {
            return;
        }

        var site = world.Scenario.Table<Site>()[entered.Site];
        foreach (var (to, after) in site.Warns)
        {
            var index = part.Await(new SiteWarning(entered.Site, to, world.Now + after, world.LastEvent));
            world.Schedule(world.Now + after, 0, WarningWake.Instance, index);
        }

        part.Hold(new HeldWord(entered.Operation, entered.Site, world.Now, new Scene(entered.Seat, site.Place, entered.Act), world.LastEvent, false));
        world.Schedule(world.Now + Together, 0, WordWake.Instance, 0);
    }
}
