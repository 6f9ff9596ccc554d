using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Put a file before a court. An empty one is returned, not refused.</summary>
/// <param name="Seat">Who submits it.</param>
/// <param name="To">The court; none where the case has no agency for it.</param>
/// <param name="Offence">The offence.</param>
/// <param name="Sought">What is asked.</param>
public sealed record SubmitFile(Id<Seat> Seat, Id<Agency> To, Id<Offence> Offence, Sought Sought) : SeatCommand(Seat)
{
    /// <summary>Against whom, in the submitter's own words.</summary>
    public TextRef Persons { get; init; }

    /// <summary>What shows which element.</summary>
    public IReadOnlyList<Argument> Arguments { get; init; } = [];

    /// <summary>Whether the person harmed is said to be a child: then the means need not be shown.</summary>
    public bool IsChild { get; init; }

    /// <summary>What is asked and why.</summary>
    public TextRef Says { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        var (offences, evidence) = (scenario.Table<Offence>(), desk.Part<EvidenceDesk>());
        return !offences.Has(Offence) ? HearingRefusals.NoSuchOffence
            : To.IsSome && (!scenario.Agencies.Has(To) || scenario.Agencies[To].Profession != "court") ? HearingRefusals.NotACourt
            : !To.IsSome && Bench.Courts(scenario, scenario.Seats[Seat].Agency).Count > 0 ? HearingRefusals.NotACourt
            : Arguments.Any(a => evidence.Find(a.Exhibit) is null) ? Refusal.NoSuchThing
            : Arguments.Any(a => offences[Offence].Element(a.Element) is null) ? HearingRefusals.NoSuchElement
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var desk = world.DeskOf(Seat);
        var (knowledge, evidence) = (desk.Part<KnowledgeDesk>(), desk.Part<EvidenceDesk>());
        IReadOnlyList<Handle> exhibits = [.. Arguments.Select(a => a.Exhibit).Distinct()];
        IReadOnlyList<Id<Fact>> facts = [.. exhibits.SelectMany(h => evidence.Find(h)!.Item.Facts).Where(knowledge.Holds).Distinct()];
        var file = new HearingFile(
            world.Part<EvidencePart>().NextFile(world, Seat), Seat, To, Offence, Sought, Persons, [.. Arguments.Distinct()], facts, IsChild, Says);
        var court = To.IsSome ? world.Scenario.SeatsOf[To.Index] : SeatSet.Nobody;
        var due = world.Now + BenchPolicy.Takes.At(world.Luck.Draw(LuckPurpose.Custody, Seat.Index, 1, Offence.Index, world.Part<EvidencePart>().Hearings.Count(h => h.File.Seat == Seat)));
        cascade.Cause = cascade.Emit(new FileSubmitted(file, due) { To = Bench.BothSides(world, file) });
        foreach (var exhibit in exhibits)
        {
            Exhibits.Show(cascade, exhibit, court, Seat, again: true);
        }

        foreach (var fact in facts)
        {
            var admissible = world.Part<KnowledgePart>().HoldingOf(Seat, fact)?.Admissible ?? Lawfulness.Full;
            Knowing.Learn(cascade, fact, court, FactSource.Request, Seat, file.Handle, admissible: admissible);
        }
    }
}

/// <summary>Rule on a file that was put before one's court.</summary>
/// <param name="Seat">A seat of the court.</param>
/// <param name="File">The file.</param>
/// <param name="Ruling">The ruling; exhibits and elements it does not name are left open.</param>
public sealed record RuleOnFile(Id<Seat> Seat, Handle File, HearingRuling Ruling) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var agency = desk.Scenario.Seats[Seat].Agency;
        return desk.Part<EvidenceDesk>().Hearing(File) is not { } hearing ? Refusal.NoSuchThing
            : hearing.File.To != agency ? HearingRefusals.NotYours
            : hearing.Ruling is not null ? HearingRefusals.RuledAlready
            : Ruling.Exhibits.Any(e => !hearing.File.Exhibits.Contains(e.Exhibit)) ? Refusal.NoSuchThing
            : Ruling.Elements.Any(e => desk.Scenario.Table<Offence>()[hearing.File.Offence].Element(e.Element) is null) ? HearingRefusals.NoSuchElement
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Bench.Rule(cascade, cascade.World.Part<EvidencePart>().HearingOf(File)!.File, Seat, Ruling, By);
}

/// <summary>What is impossible about hearings.</summary>
public static class HearingRefusals
{
    /// <summary>Not in the law.</summary>
    public static readonly Refusal NoSuchOffence = new(
        "hearing.offence", "There is no such offence in the law of this region.", "Choose one from the list.");

    /// <summary>Not a court.</summary>
    public static readonly Refusal NotACourt = new(
        "hearing.court", "A file goes to a court.", "Choose the court it is for.");

    /// <summary>Not an element of the offence.</summary>
    public static readonly Refusal NoSuchElement = new(
        "hearing.element", "This offence has no such element.", "Argue the elements the offence has.");

    /// <summary>It lies before another court.</summary>
    public static readonly Refusal NotYours = new(
        "hearing.not_yours", "This file does not lie before your court.", "Leave it to the court it was submitted to.");

    /// <summary>It was ruled on.</summary>
    public static readonly Refusal RuledAlready = new(
        "hearing.ruled", "This file has been ruled on.", "A new file can be submitted when something has changed.");
}
