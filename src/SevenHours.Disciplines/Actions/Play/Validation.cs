using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What becomes of urgent acts that nobody had allowed yet.</summary>
internal static class Validation
{
    /// <summary>An order was given: it validates the urgent acts it covers.</summary>
    public static void By(Cascade cascade, Order order)
    {
        var world = cascade.World;
        var part = world.Part<ActionsPart>();
        for (var i = 0; i < part.Acts.Count; i++)
        {
            var act = part.Acts[i];
            var agency = world.Scenario.Seats[act.Plan.Seat].Agency;
            var law = Authorisation.For(world.Scenario, act.Plan.Action, agency);
            if (act.Lawfulness.AwaitsValidation && order.Covers(agency, act.Plan.Action, act.Plan.Target) && order.Power >= law.From)
            {
                cascade.Emit(
                    new LawfulnessChanged(act.Plan.Handle, true, order.Handle, LawJudge.Validated(world, act, order))
                    {
                        To = ActRun.Agency(world, act.Plan.Seat),
                    },
                    act.By);
            }
        }
    }

    /// <summary>The time for an order is over: what the act found falls, and what only an unlawful act brings follows.</summary>
    public static void Lapse(Cascade cascade, int index)
    {
        var world = cascade.World;
        var act = world.Part<ActionsPart>().Acts[index];
        cascade.Cause = act.By;
        var lapsed = cascade.Emit(new LawfulnessChanged(act.Plan.Handle, false, Handle.None, 0)
        {
            To = ActRun.Agency(world, act.Plan.Seat),
        });
        if (act.Status == ActStatus.Finished)
        {
            cascade.Cause = lapsed;
            ActRun.FollowOutcomes(cascade, index, lapsed, o => o.Unlawful == true && !o.AtStart);
            Breaches.Commit(cascade, act);
        }
    }
}

/// <summary>The time within which an urgent act must be validated is over.</summary>
internal sealed class ValidationWake : Wake
{
    public static readonly ValidationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var act = cascade.World.Part<ActionsPart>().Acts[tag];
        if (act.Lawfulness.ValidateBy != cascade.World.Now || act.Status == ActStatus.Cancelled || Frozen.Is(cascade.World, act))
        {
            return;
        }

        var before = cascade.Cause;
        Validation.Lapse(cascade, tag);
        cascade.Cause = before;
    }
}
