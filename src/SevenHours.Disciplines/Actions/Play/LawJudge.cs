using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Judges an act as it begins. The judgement changes what the act costs, never whether it happens.</summary>
internal static class LawJudge
{
    public static Lawfulness Judge(World world, ActPlan plan)
    {
        var scenario = world.Scenario;
        var agency = scenario.Seats[plan.Seat].Agency;
        var profession = scenario.Agencies[agency].Profession;
        var definition = scenario.Table<ActionDefinition>()[plan.Action];
        var law = Authorisation.For(scenario, plan.Action, agency);
        var inMandate = definition.Who.Count == 0 || definition.Who.Contains(profession, StringComparer.Ordinal);
        var needsOrder = law.From is Authority.Prosecutor or Authority.Court && Powers.Of(profession) < law.From;
        if (!needsOrder)
        {
            var hasBasis = law.From != Authority.Consent || !plan.WithoutConsent;
            return Judged(world, plan, inMandate, hasBasis, null, SimTime.Never, isNoted: true);
        }

        if (world.Part<RequestsPart>().OrderFor(world, agency, plan.Action, plan.Target, law.From) is { } order)
        {
            return Judged(world, plan, inMandate, true, order, SimTime.Never, order.IsNecessityNoted);
        }

        return law.IsUrgent && law.Accepts(plan.UrgentGround)
            ? Judged(world, plan, inMandate, true, null, world.Now + law.ValidatedWithin, plan.Why.IsSome)
            : Judged(world, plan, inMandate, false, null, SimTime.Never, isNoted: true);
    }

    /// <summary>An urgent act with the order that followed it.</summary>
    public static int Validated(World world, Act act, Order order)
    {
        var isNoted = order.IsNecessityNoted || act.Plan.Why.IsSome;
        return Judged(world, act.Plan, act.Lawfulness.InMandate, true, order, SimTime.Never, isNoted).Admissibility;
    }

    private static Lawfulness Judged(
        World world, ActPlan plan, bool inMandate, bool hasBasis, Order? order, SimTime validateBy, bool isNoted)
    {
        var admissibility = !inMandate || !hasBasis ? 0 : isNoted ? Lawfulness.Full : Lawfulness.WithoutNecessityNote;
        var evidence = world.Part<EvidencePart>();
        foreach (var fact in plan.Cites.Concat(order?.Cites ?? []))
        {
            admissibility = Math.Min(admissibility, evidence.AdmissibilityOf(world, fact));
        }

        return new Lawfulness(inMandate, hasBasis, order?.Handle ?? Handle.None, validateBy, admissibility);
    }
}

/// <summary>What a profession may decide itself.</summary>
internal static class Powers
{
    /// <summary>The highest authority a profession has.</summary>
    public static Authority Of(string profession) => profession switch
    {
        "court" => Authority.Court,
        "prosecutor" => Authority.Prosecutor,
        _ => Authority.Supervisor,
    };
}
