using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary><c>check_parallel: { about: ... }</c></summary>
[Variant("check_parallel", "Asks whether anybody else works on somebody or something.")]
public sealed class CheckParallelDo : DoModel
{
    /// <summary>About what.</summary>
    [Doc("Whom or what.")]
    public required Reference<SubjectModel> About { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new CheckParallelAct(new CheckParallel(seat, build.Id<Subject>(About), build.Text(About.Target.Name)));
}

/// <summary><c>join_cases: { with: ..., lead: ..., prosecutes: ..., criteria: [...], gives: [...], text: ... }</c></summary>
[Variant("join_cases", "Proposes to join cases. Who leads and who prosecutes is written and signed by itself afterwards.")]
public sealed class JoinCasesDo : DoModel
{
    /// <summary>With whom.</summary>
    [Doc("The agencies that are to sign besides one's own."), OneOrMany]
    public required IReadOnlyList<Reference<AgencyModel>> With { get; init; }

    /// <summary>Who leads.</summary>
    [Doc("The agency that leads; one's own when left out.")]
    public Reference<AgencyModel>? Lead { get; init; }

    /// <summary>Who prosecutes.</summary>
    [Doc("An agency of the country that prosecutes; one's own when left out.")]
    public Reference<AgencyModel>? Prosecutes { get; init; }

    /// <summary>Why.</summary>
    [Doc("What speaks for that country.")]
    public IReadOnlyList<JurisdictionCriterion> Criteria { get; init; } = [];

    /// <summary>What is given.</summary>
    [Doc("The facts given when all have signed; those not held by then are left out."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Gives { get; init; } = [];

    /// <summary>What for.</summary>
    [Doc("What for.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new JoinCasesAct(
        new OpenJoin(seat, [.. With.Select(agency => build.Id<Agency>(agency))], build.Text(Text)),
        new JoinTerms(build.Id<Agency>(Lead), build.Id<Agency>(Prosecutes), Criteria, build.Text(Text), HandlingCode.H1),
        [.. Gives.Select(fact => build.Id<Fact>(fact))]);
}

/// <summary>Asks whether anybody else works on something.</summary>
internal sealed class CheckParallelAct(CheckParallel check) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("check_parallel") { What = [check.AboutText], About = check.About };

    public override SeatCommand? ToCommand(Desk desk) => check;

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Parallel.Checks.Any(asked => asked.Seat == check.Seat && asked.About == check.About);
}

/// <summary>Proposes to join cases, then writes the terms, then signs: one step at a time, the later ones by habit.</summary>
internal sealed class JoinCasesAct(OpenJoin open, JoinTerms terms, IReadOnlyList<Id<Fact>> gives) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("join_cases") { What = [open.Purpose], With = open.Parties };

    public override SeatCommand? ToCommand(Desk desk)
    {
        var own = desk.Scenario.Seats[open.Seat].Agency;
        return Found(desk) switch
        {
            null => open,
            { IsSigned: true } => null,
            { Terms.IsComplete: false } join => new SetJoin(
                open.Seat, join.Handle, terms with { Lead = terms.Lead.IsSome ? terms.Lead : own, Prosecutes = terms.Prosecutes.IsSome ? terms.Prosecutes : own }, join.Version),
            var join when !join.HasSigned(own) => new SignJoin(
                open.Seat, join.Handle, [.. gives.Where(desk.Part<KnowledgeDesk>().Holds).Select(fact => FactHandles.Item(desk.Scenario, fact))], join.Version),
            _ => null,
        };
    }

    public override bool IsDoneOn(Desk desk) => Found(desk)?.HasSigned(desk.Scenario.Seats[open.Seat].Agency) == true;

    /// <summary>Whether an agreement is the one this proposes.</summary>
    public bool IsAbout(CaseJoin join) => open.Parties.All(join.Parties.Contains);

    private CaseJoin? Found(Desk desk) => desk.Part<CooperationDesk>().Parallel.Joins.FirstOrDefault(IsAbout);
}
