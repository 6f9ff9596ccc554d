using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What the clauses of an agreement on presence and questioning allow, and what acts done without them are worth.</summary>
internal static class AbroadRules
{
    // By the numbers of the catalogue (practice.md A): talks with people, and what only an authority of the place may lead.
    private const int FirstTalk = 24;
    private const int LastTalk = 33;
    private static readonly int[] Led = [38, 40, 46, 47, 48, 49, 50, 51, 52, 62];

    /// <summary>What is lacking for members of one agency to be at an act of another's country.</summary>
    public static IReadOnlyList<PresenceFlaw> For(World world, Id<Agency> host, Id<Agency> guest, bool asksQuestions) =>
        Flaws(world.Part<CooperationPart>().Teams.InForceFor(host).Where(team => team.Agencies.Contains(guest)), guest, asksQuestions);

    /// <summary>An act begins: whoever does it in another country by himself may lack what that country's law asks.</summary>
    public static void Begin(Cascade cascade, Act act)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        var (plan, own) = (act.Plan, scenario.Seats[act.Plan.Seat].Agency);
        var number = scenario.Table<ActionDefinition>()[plan.Action].Number;
        var isTalk = number is >= FirstTalk and <= LastTalk;
        if (!isTalk && !Led.Contains(number) || LawOf(world, plan.Target) is not { } law
            || scenario.Table<Country>()[law.Country].Name == scenario.Agencies[own].Country)
        {
            return;
        }

        var country = scenario.Table<Country>()[law.Country].Name;
        IReadOnlyList<PresenceFlaw> flaws = isTalk
            ? Flaws(world.Part<CooperationPart>().Teams.InForceFor(own).Where(team => team.Agencies.Any(agency => scenario.Agencies[agency].Country == country)), own, asksQuestions: true)
            : [PresenceFlaw.Alone];
        if (flaws.Count > 0)
        {
            var hosts = scenario.Agencies.Ids.Where(agency => scenario.Agencies[agency].Country == country && CooperationLaw.Speaks(scenario, agency))
                .Aggregate(SeatSet.Nobody, (all, agency) => all | scenario.SeatsOf[agency.Index]);
            cascade.Emit(new ActedAbroad(new Presence(plan.Handle, plan.Seat, own, isTalk, flaws, world.Now), plan.Action, law.Country) { To = ActRun.Agency(world, plan.Seat) | hosts });
        }
    }

    /// <summary>An act is done: whoever was there from abroad has seen what it brought.</summary>
    public static void Follow(Cascade cascade, Act act)
    {
        var world = cascade.World;
        foreach (var there in world.Part<CooperationPart>().Presences.Where(there => there.Act == act.Plan.Handle && there.Agency != world.Scenario.Seats[act.Plan.Seat].Agency).ToList())
        {
            var worth = world.Part<ActionsPart>().AdmissibilityOf(act.Plan.Handle);
            foreach (var held in world.DeskOf(act.Plan.Seat).Part<KnowledgeDesk>().Facts.Where(held => held.Via == act.Plan.Handle).ToList())
            {
                Knowing.Learn(cascade, held.Fact, world.Scenario.SeatsOf[there.Agency.Index], FactSource.Seen, via: act.Plan.Handle, admissible: worth);
            }
        }
    }

    private static IReadOnlyList<PresenceFlaw> Flaws(IEnumerable<Team> teams, Id<Agency> guest, bool asksQuestions)
    {
        var inForce = teams.ToList();
        if (inForce.Count == 0)
        {
            return [PresenceFlaw.NoTeam];
        }

        List<PresenceFlaw> flaws = [];
        if (!inForce.Exists(team => team.Terms.IsPresent && team.Flaws.All(flaw => flaw.Kind != TeamGapKind.Presence)))
        {
            flaws.Add(PresenceFlaw.NoPresence);
        }

        if (asksQuestions && !inForce.Exists(team => team.Terms.Questions.Contains(guest)))
        {
            flaws.Add(PresenceFlaw.NoQuestions);
        }

        return flaws;
    }

    // The law of the country in which a place lies, or a person is.
    private static CooperationLaw? LawOf(World world, Id<Subject> target)
    {
        var place = !target.IsSome ? target : world.Scenario.Subjects[target].Kind switch
        {
            "place" => target,
            "person" => world.Part<ProtectionPart>().At(target),
            _ => Id<Subject>.None,
        };
        return place.IsSome ? world.Scenario.Table<CooperationLaw>().FirstOrDefault(law => law.Places.Contains(place)) : null;
    }
}
