using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>What acts of the catalogue mean for a person who can be cared for, wherever they were ordered.</summary>
internal static class CareActs
{
    // The catalogue's act that assesses, and its option by which a return is weighed.
    private const string Assessment = "risk_assessment";
    private const string RisksWeighed = "individual_risk";

    // The catalogue's option by which somebody speaks the person's language.
    private const string WithMediator = "mediator";

    /// <summary>An act has begun: if it gives a service, the service begins.</summary>
    public static void Begin(Cascade cascade, Act act)
    {
        var (world, person) = (cascade.World, act.Plan.Target);
        var scenario = world.Scenario;
        var services = ServicesOf(scenario, act);
        if (services.Count == 0 || CareSection.Find(scenario, person) is not { } cared || !Files.CanMeet(world, person))
        {
            return;
        }

        var agency = scenario.Seats[act.Plan.Seat].Agency;
        Files.Open(cascade, person, agency, act.Plan.TargetText);
        foreach (var service in services)
        {
            var file = world.Part<CarePart>().Book.Find(person)!;
            var state = file.Of(service);
            if (state.IsUnderWay)
            {
                continue;
            }

            if (scenario.Table<CareService>()[service].Waits is { } waits && !waits.Holds(world, CareSection.SceneOf(person)))
            {
                cascade.Emit(new ServiceMadeToWait(person, service, agency) { To = CareAudience.Of(world, file, agency) });
                continue;
            }

            var freedom = state.IsWanted ? Freedom.Chosen : state.IsUnwanted && !IsAskedNow(world, cared, state, act) || act.Plan.WithoutConsent && !act.Lawfulness.IsLawful ? Freedom.Forced : Freedom.AskedThen;
            var before = cascade.Cause;
            cascade.Cause = cascade.Emit(new ServiceBegun(person, service, agency, freedom) { To = CareAudience.Of(world, file, agency) });
            Follow(cascade, cared, service, freedom, act);
            Clocks.Keep(cascade, person, service, agency);
            cascade.Cause = before;
        }
    }

    /// <summary>A service begins for which nobody asked her now: it was seen to before she was met, or by the story.</summary>
    public static void BeginBefore(Cascade cascade, Id<Subject> person, Id<CareService> service, Id<Agency> agency)
    {
        var world = cascade.World;
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new ServiceBegun(person, service, agency, Freedom.Before) { To = CareAudience.Everybody(world, world.Part<CarePart>().Book.Find(person)!) });
        cascade.Do(CareSection.Of(world.Scenario, person).ChoiceOf(service).Begun, CareSection.SceneOf(person), cascade.Cause);
        if (world.Part<CarePart>().Book.Find(person)!.Of(service).Clock == ClockStatus.Running)
        {
            cascade.Emit(new CareClockKept(person, service) { To = CareAudience.Everybody(world, world.Part<CarePart>().Book.Find(person)!) });
        }

        cascade.Cause = before;
    }

    /// <summary>A guardian who was named before anybody met the child stands for her from the first contact on.</summary>
    public static void CatchUp(Cascade cascade, Id<Subject> person)
    {
        var (world, services) = (cascade.World, cascade.World.Scenario.Table<CareService>());
        foreach (var id in services.Ids.Where(id => services[id].Kind == CareKind.Guardian && !world.Part<CarePart>().Book.Find(person)!.Of(id).IsUnderWay))
        {
            if (world.Part<ActionsPart>().Acts.FirstOrDefault(a => a.Plan.Target == person && a.Plan.Action == services[id].Action && a.Status == ActStatus.Finished) is { } named
                && Files.Open(cascade, person, world.Scenario.Seats[named.Plan.Seat].Agency, TextRef.None) is var file && !file.Of(id).IsUnderWay)
            {
                BeginBefore(cascade, person, id, world.Scenario.Seats[named.Plan.Seat].Agency);
            }
        }
    }

    /// <summary>An act is done: a bed is taken, an age is known.</summary>
    public static void Finish(Cascade cascade, Act act)
    {
        var (world, person) = (cascade.World, act.Plan.Target);
        Assess(cascade, act);
        foreach (var id in ServicesOf(world.Scenario, act))
        {
            if (CareSection.Find(world.Scenario, person) is not { } cared || world.Part<CarePart>().Book.Find(person)?.Of(id).IsUnderWay != true)
            {
                continue;
            }

            switch (world.Scenario.Table<CareService>()[id].Kind)
            {
                case CareKind.Bed:
                    Housing.Bring(cascade, cared, act.Plan.Seat);
                    break;
                case CareKind.Age:
                    Ages.Assess(cascade, cared, id, act.Plan.Seat);
                    break;
            }
        }
    }

    // Whoever orders it from the catalogue brings what it takes to be understood; the page of the file asks through whom.
    private static void Assess(Cascade cascade, Act act)
    {
        var (world, person) = (cascade.World, act.Plan.Target);
        if (world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Name != Assessment || CareSection.Find(world.Scenario, person) is not { } cared || !Files.CanMeet(world, person))
        {
            return;
        }

        var agency = world.Scenario.Seats[act.Plan.Seat].Agency;
        var file = Files.Open(cascade, person, agency, act.Plan.TargetText);
        var found = Needs.Told(world, cared).ToList();
        var band = Needs.Now(world, cared).Where(need => found.Contains(need.Name)).Select(need => need.Band).DefaultIfEmpty(RiskBand.Low).Max();
        cascade.Emit(new NeedsAssessed(person, new Assessment(world.Now, act.Plan.Seat, band, found, Approach.Plain, TextRef.None), Contacts.Of(world, person))
        {
            To = CareAudience.Of(world, file, agency),
        });
    }

    // As a service begins the person is asked once more: who did not understand before does now, with a mediator; who waited for something says yes once it has come.
    private static bool IsAskedNow(World world, CaredFor cared, ServiceState state, Act act) =>
        !state.IsInformed && act.Plan.Options.Contains(WithMediator) || Answers.SaysYesNow(world, cared, state.Service);

    private static void Follow(Cascade cascade, CaredFor cared, Id<CareService> id, Freedom freedom, Act act)
    {
        var (world, service) = (cascade.World, cascade.World.Scenario.Table<CareService>()[id]);
        var file = world.Part<CarePart>().Book.Find(cared.Person)!;
        var scene = CareSection.SceneOf(cared.Person);
        cascade.Do(cared.ChoiceOf(id).Begun, scene, cascade.Cause);
        if (freedom == Freedom.Forced)
        {
            cascade.Emit(new RightBreached(cared.Person, Id<Right>.None, service.Principle, TextRef.None));
            Mood.Shift(cascade, cared.Trust, CareFigures.ForcedTrust);
            cascade.Do(cared.ChoiceOf(id).Forced, scene, cascade.Cause);
        }

        if (service.Kind == CareKind.Age && !Ages.HasGuardian(world, file) || service.Kind == CareKind.Return && !act.Plan.Options.Contains(RisksWeighed) && (file.IsStale || Needs.HasNew(world, cared, file)))
        {
            cascade.Emit(new RightBreached(cared.Person, Id<Right>.None, service.Principle, service.Missed));
        }
    }

    private static IReadOnlyList<Id<CareService>> ServicesOf(Scenario scenario, Act act) =>
        [.. scenario.Table<CareService>().Ids.Where(id => scenario.Table<CareService>()[id].Action == act.Plan.Action)];
}
