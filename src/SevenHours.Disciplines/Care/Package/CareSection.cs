using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>Compiles services, shelters and people who can be cared for.</summary>
internal static class CareSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<CareService>("care_service", build.Package.All<CareServiceModel>().Select(s => s.Id));
        build.Declare<Shelter>("shelter", build.Package.All<ShelterModel>().Select(s => s.Id));
        build.Declare<CaredFor>("cared_for", build.Package.All<CaredForModel>().Select(c => c.Of.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        CareChecks.Check(build);
        if (build.Diagnostics.HasErrors)
        {
            return;
        }

        build.Define(build.Package.All<CareServiceModel>().Select(model => Service(build, model)));
        build.Define(build.Package.All<ShelterModel>().Select(model => ShelterOf(build, model)));
        build.Define(build.Package.All<CaredForModel>().Select(model => Cared(build, model)));
    }

    /// <summary>Somebody who can be cared for, or null.</summary>
    public static CaredFor? Find(Scenario scenario, Id<Subject> person)
    {
        foreach (var cared in scenario.Table<CaredFor>())
        {
            if (cared.Person == person)
            {
                return cared;
            }
        }

        return null;
    }

    /// <summary>Somebody who can be cared for.</summary>
    /// <exception cref="InvalidOperationException">The person is not one of them.</exception>
    public static CaredFor Of(Scenario scenario, Id<Subject> person) =>
        Find(scenario, person) ?? throw new InvalidOperationException("Nobody cares for this person.");

    /// <summary>The scene of what happens to a person.</summary>
    public static Scene SceneOf(Id<Subject> person) => new(Id<Seat>.None, person, Handle.None);

    /// <summary>The principle of unconditional help, if the package has it.</summary>
    public static Id<Principle> Unconditional(Scenario scenario) => Principle(scenario, "p3");

    /// <summary>The principle of privacy, if the package has it.</summary>
    public static Id<Principle> Privacy(Scenario scenario) => Principle(scenario, "p11");

    /// <summary>The person of a reference, who must be cared for; null, and reported, otherwise.</summary>
    public static Id<Subject>? PersonOf(ScenarioBuild build, Reference<PersonModel> of)
    {
        if (build.Package.All<CaredForModel>().Any(c => c.Of.Id == of.Id))
        {
            return build.Id<Subject>(of);
        }

        build.Diagnostics.Report(CareRules.NobodyCaredFor, of.At, of.Id);
        return null;
    }

    private static Id<Principle> Principle(Scenario scenario, string name) =>
        scenario.Table<Principle>().TryFind(name, out var principle) ? principle : Id<Principle>.None;

    private static CareService Service(ScenarioBuild build, CareServiceModel model) => new()
    {
        Name = model.Id,
        Title = build.Text(model.Title),
        Explain = build.Text(model.Explain),
        Kind = model.Kind,
        Action = build.Id<ActionDefinition>(model.Action),
        To = model.To,
        Within = model.Within is { } within ? build.Span(within) : null,
        From = model.From,
        Waits = build.Condition(model.Waits),
        Principle = build.Id<Principle>(model.Principle),
        Missed = build.Text(model.Missed),
    };

    private static Shelter ShelterOf(ScenarioBuild build, ShelterModel model) => new()
    {
        Name = model.Id,
        Title = build.Text(model.Title),
        Place = build.Id<Subject>(model.At),
        RunBy = build.Id<Agency>(model.RunBy),
        Beds = model.Beds,
        Taken = model.Taken,
        Frees = [.. model.Frees.Select(build.Time).Order()],
        Takes = model.Takes,
        IsSecret = model.Secret,
        ReadyWhen = build.Condition(model.ReadyWhen) ?? TruthCondition.Always,
    };

    private static CaredFor Cared(ScenarioBuild build, CaredForModel model) => new()
    {
        Name = model.Of.Id,
        Person = build.Id<Subject>(model.Of),
        Standing = model.Standing,
        Sex = model.Sex,
        Age = model.Age,
        AgeInDoubt = model.AgeInDoubt,
        Languages = model.Of.Target?.Languages ?? [],
        MetWhen = build.Condition(model.MetWhen) ?? TruthCondition.Always,
        ApartFrom = [.. model.ApartFrom.Select(other => build.Id<Subject>(other))],
        Together = build.Effects(model.Together),
        Needs = [.. model.Needs.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new CareNeed(
            n.Key, build.Text(n.Value.Says), n.Value.Danger, n.Value.Band, build.Condition(n.Value.When) ?? TruthCondition.Always, n.Value.Trust * 10))],
        Choices = model.Choices.ToDictionary(c => build.Id<CareService>(c.Key), c => ChoiceOf(build, c.Value)),
        Circle = [.. model.Circle.Select(agency => build.Id<Agency>(agency))],
        StandIns = model.StandIns,
        StandInsBegin = model.StandInsBegin,
        Trust = build.LevelOf(model.Of, "trust") ?? Id<Level>.None,
        Distress = build.LevelOf(model.Of, "distress") ?? Id<Level>.None,
        Reprisal = build.LevelOf(model.Of, "reprisal_fear") ?? Id<Level>.None,
    };

    private static HerChoice ChoiceOf(ScenarioBuild build, ChoiceModel model) => new()
    {
        Says = model.Says,
        Trust = model.Trust * 10,
        Again = build.Span(model.Again),
        YesWhen = build.Condition(model.YesWhen),
        Words = build.Text(model.Words),
        Begun = build.Effects(model.Begun),
        Forced = build.Effects(model.Forced),
        Missed = build.Effects(model.Missed),
    };
}
