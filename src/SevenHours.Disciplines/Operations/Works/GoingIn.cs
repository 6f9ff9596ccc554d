using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>The time of a site has come: it is missed, called off by a criterion of the plan, or who leads there goes in.</summary>
internal static class GoingIn
{
    public static void At(Cascade cascade, Operation operation, OperationEntry site, Id<Seat> lead)
    {
        var world = cascade.World;
        if (OperationTimes.Known(world.Scenario, operation, site) is not { } known)
        {
            cascade.Emit(new SiteMissed(operation.Handle, site.Id, lead) { To = operation.Members });
            Over(cascade, operation.Handle);
            return;
        }

        if (SeenOf(world, operation, known, lead) is { } criterion)
        {
            var sign = criterion.Sign!.Value;
            cascade.Cause = cascade.Emit(new SiteSignSeen(operation.Handle, site.Id, sign, SaysOf(world, known, sign)) { To = operation.Members });
            CallOff(cascade, operation, criterion.StopsAll ? null : site.Id, Id<Seat>.None, sign, TextRef.None, null);
            return;
        }

        Order(cascade, operation, known, lead);
    }

    /// <summary>Calls sites off that lie ahead.</summary>
    public static void CallOff(Cascade cascade, Operation operation, string? entry, Id<Seat> seat, AbortSign? sign, TextRef why, string? by)
    {
        foreach (var site in operation.Content.Sites.Where(site => (entry is null || site.Id == entry) && operation.IsAhead(site.Id)).ToList())
        {
            cascade.Emit(new SiteCalledOff(operation.Handle, site.Id, seat, sign, why, by) { To = operation.Members });
        }

        Warning.LetWordOut(cascade);
        Over(cascade, operation.Handle);
    }

    /// <summary>Says that an operation is over when nothing lies ahead of it.</summary>
    public static void Over(Cascade cascade, Handle handle)
    {
        var operation = cascade.World.Part<OperationsPart>().Book.Find(handle)!;
        if (operation.IsLaunched && !operation.IsOver && !operation.Content.Sites.Any(site => operation.IsAhead(site.Id)))
        {
            cascade.Emit(new OperationOver(handle) { To = operation.Members });
        }
    }

    private static void Order(Cascade cascade, Operation operation, OperationEntry site, Id<Seat> lead)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        var action = site.ActIn(scenario) is { IsSome: true } chosen ? chosen : SiteActs.Usual(scenario, site);
        var act = action.IsSome ? ActRun.NextHandle(world, lead) : Handle.None;
        cascade.Cause = cascade.Emit(new SiteOrdered(operation.Handle, site.Id, lead, act) { To = operation.Members });
        if (!action.IsSome)
        {
            Entering.ByPlan(cascade, operation.Handle, site.Id, null);
            return;
        }

        var aim = site.SubjectIn(scenario, OperationField.Who).IsSome && !scenario.Table<ActionDefinition>()[action].On.Contains("place") ? OperationField.Who : OperationField.Place;
        ActRun.Order(cascade, new StartAction(lead, action, site.SubjectIn(scenario, aim), site.Words(aim))
        {
            Options = SiteActs.Options(world, operation, site, action),
            UrgentGround = site.GroundIn(scenario),
            Why = operation.Content.Plan.Words(OperationField.Purpose),
        });
    }

    /// <summary>The criterion, of those the lead was told, whose sign is to be seen now.</summary>
    private static OperationEntry? SeenOf(World world, Operation operation, OperationEntry site, Id<Seat> lead) =>
        operation.ToldTo(lead).Criteria.FirstOrDefault(criterion => criterion.Sign is { } sign && SiteSigns.IsThere(world, operation, site, sign));

    private static TextRef SaysOf(World world, OperationEntry site, AbortSign sign) =>
        SiteActs.SiteAt(world.Scenario, site.SubjectIn(world.Scenario)) is { IsSome: true } id
            ? world.Scenario.Table<Site>()[id].Signs.FirstOrDefault(one => one.Sign == sign)?.Says ?? TextRef.None
            : TextRef.None;
}
