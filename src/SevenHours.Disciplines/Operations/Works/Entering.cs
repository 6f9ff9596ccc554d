using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>A door opens: what the site lacked is named, and follows.</summary>
internal static class Entering
{
    /// <summary>A site of an operation is entered.</summary>
    public static void ByPlan(Cascade cascade, Handle handle, string entry, Act? act)
    {
        var world = cascade.World;
        var operation = world.Part<OperationsPart>().Book.Find(handle)!;
        var lead = operation.Run(entry)!.Lead;
        var site = operation.ToldTo(lead).Find(entry)!;
        var place = site.SubjectIn(world.Scenario);
        Enter(cascade, operation, entry, lead, act, place, SiteCrew.Of(world, operation, site));
        Warning.LetWordOut(cascade);
        GoingIn.Over(cascade, handle);
    }

    /// <summary>A site is entered by an act nobody planned.</summary>
    public static void Unplanned(Cascade cascade, Act act)
    {
        var site = SiteActs.SiteAt(cascade.World.Scenario, act.Plan.Target);
        if (site.IsSome && cascade.World.Scenario.Table<Site>()[site].Acts.Contains(act.Plan.Action))
        {
            Enter(cascade, null, "", act.Plan.Seat, act, act.Plan.Target, SiteCrew.Of(act));
            Warning.LetWordOut(cascade);
        }
    }

    private static void Enter(Cascade cascade, Operation? operation, string entry, Id<Seat> lead, Act? act, Id<Subject> place, SiteCrew crew)
    {
        var (world, handle) = (cascade.World, operation?.Handle ?? Handle.None);
        var id = SiteActs.SiteAt(world.Scenario, place);
        var needs = new SiteNeeds(world, id, place, crew);
        var site = id.IsSome ? world.Scenario.Table<Site>()[id] : null;
        List<SiteLack> lacks = [.. needs.Lacks().Select(lack => new SiteLack(lack.Need, lack.Why, SaysOf(world, site, lack.Need, lack.Why)))];
        if (act is { Lawfulness: { } law } && law != Lawfulness.Unjudged && !law.IsLawful)
        {
            lacks.Add(new SiteLack(SiteNeed.Order, LackReason.Forgotten, SaysOf(world, site, SiteNeed.Order, LackReason.Forgotten)));
        }

        var part = world.Part<OperationsPart>();
        var isFirst = id.IsSome && part.FellAt(id) == SimTime.Never;
        List<SiteMeeting> met = [.. needs.People.Where(person => person.IsVictim).Select(person => new SiteMeeting(person.Who, needs.AtTheDoor))];
        var to = (operation?.Members ?? SeatSet.Nobody) | ActRun.Agency(world, lead);
        var before = cascade.Cause;
        var entered = cascade.Emit(new SiteEntered(
            handle, entry, lead, act?.Plan.Handle ?? Handle.None, id, lacks, met, id.IsSome && part.WarnedAt(id) != SimTime.Never)
        {
            To = operation is null ? SeatSet.Nobody : operation.Members,
        });
        cascade.Cause = entered;
        var scene = new Scene(lead, place, act?.Plan.Handle ?? Handle.None);
        foreach (var lack in lacks)
        {
            var forgotten = cascade.Emit(new SiteForgotten(handle, entry, act?.Plan.Handle ?? Handle.None, id, lack) { To = to });
            LackCosts.Follow(cascade, site, lack, needs, in scene, forgotten);
        }

        if (isFirst)
        {
            // Whoever looked for it would have stood back: now it costs.
            foreach (var sign in site!.Signs.Where(sign => sign.When.Holds(world, in scene)))
            {
                cascade.Do(sign.Costs, in scene, entered);
            }

            cascade.Do(site.Falls, in scene, entered);
        }

        cascade.Cause = before;
    }

    private static TextRef SaysOf(World world, Site? site, SiteNeed need, LackReason why)
    {
        var cost = ForgottenCost.Of(world.Scenario, need);
        return why is LackReason.Unfit or LackReason.Tied && cost is { UnfitSays.IsSome: true } ? cost.UnfitSays
            : site?.Forgot.GetValueOrDefault(need) is { Says.IsSome: true } own ? own.Says
            : cost?.Says ?? TextRef.None;
    }
}
