using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary><c>submit_file: { offence: trafficking, sought: warrant, persons: T. Arden }</c></summary>
[Variant("submit_file", "Puts a file before the court, with everything at hand that speaks to an element.")]
public sealed class SubmitFileDo : DoModel
{
    /// <summary>The offence.</summary>
    [Doc("The offence.")]
    public required Reference<OffenceModel> Offence { get; init; }

    /// <summary>What is asked.</summary>
    [Doc("warrant, detention or charge.")]
    public Sought Sought { get; init; }

    /// <summary>Against whom.</summary>
    [Doc("Against whom.")]
    public required Text Persons { get; init; }

    /// <summary>Whether for a child.</summary>
    [Doc("Whether the person harmed is a child, so that the means need not be shown.")]
    public bool Child { get; init; }

    /// <summary>The words.</summary>
    [Doc("What is asked and why.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        new SubmitFileAct(seat, build.Id<Offence>(Offence), Sought) { Persons = build.Text(Persons), IsChild = Child, Says = build.Text(Says) };
}

/// <summary>A stand-in submits what its desk says speaks to the elements; it waits while nothing does, and leaves out what it has no consent for.</summary>
internal sealed class SubmitFileAct(Id<Seat> seat, Id<Offence> offence, Sought sought) : StandInAct
{
    public TextRef Persons { get; init; }

    public bool IsChild { get; init; }

    public TextRef Says { get; init; }

    public override ActMeaning Meaning(Scenario scenario) => new("submit_file") { What = [scenario.Table<Offence>()[offence].Title, Persons] };

    public override SeatCommand? ToCommand(Desk desk)
    {
        var states = Sufficiency.Of(desk.Scenario, CaseFile.On(desk), desk.Scenario.Table<Offence>()[offence]);
        var lacking = EvidenceConsent.Lacking(desk, desk.Part<EvidenceDesk>().Exhibits.Select(e => e.Handle)).Select(l => l.Exhibit).ToHashSet();
        IReadOnlyList<Argument> arguments =
        [
            .. from state in states
               from source in state.Sources.Where(s => s.Weight > 0 && !lacking.Contains(s.Exhibit.Exhibit.Handle))
               select new Argument(state.Element.Name, source.Exhibit.Exhibit.Handle),
        ];
        var courts = Bench.Courts(desk.Scenario, desk.Scenario.Seats[seat].Agency);
        return arguments.Count == 0 ? null : new SubmitFile(seat, courts.Count > 0 ? courts[0] : Id<Agency>.None, offence, sought)
        {
            Persons = Persons, Arguments = arguments, IsChild = IsChild, Says = Says,
        };
    }

    public override bool IsDoneOn(Desk desk) => desk.Part<EvidenceDesk>().Hearings.Any(h =>
        h.File.Offence == offence && h.File.Sought == sought && desk.Scenario.Seats[h.File.Seat].Agency == desk.Scenario.Seats[seat].Agency);
}
