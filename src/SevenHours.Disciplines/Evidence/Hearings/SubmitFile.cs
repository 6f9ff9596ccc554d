using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
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

    /// <summary>Whether it goes to the court although whoever gave something in it has not agreed: a breach of his code, of which he hears.</summary>
    public bool WithoutConsent { get; init; }

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
            : !WithoutConsent && EvidenceConsent.Lacking(desk, Arguments.Select(a => a.Exhibit)).Count > 0 ? HearingRefusals.NoConsent
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
        foreach (var lacking in EvidenceConsent.Lacking(desk, exhibits))
        {
            cascade.Emit(new HandlingBreached(
                new Breach(Seat, lacking.Item, lacking.Originator, lacking.Code, ItemUse.Evidence, SeatSet.Nobody), file.Handle) { To = ActRun.Agency(world, Seat) });
        }

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
