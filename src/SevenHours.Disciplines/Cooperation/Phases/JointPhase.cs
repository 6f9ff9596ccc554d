using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>National teams first, then one: until it opens, the agencies of different countries in it meet and share nothing directly.</summary>
public sealed class JointPhase : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>The agencies in it, of all countries.</summary>
    public required IReadOnlyList<Id<Agency>> Agencies { get; init; }

    /// <summary>What all read when it opens, or none.</summary>
    public TextRef Says { get; init; }

    /// <summary>Who calls the first meeting of all; none for no meeting.</summary>
    public Id<Seat> Convenor { get; init; } = Id<Seat>.None;

    /// <summary>What that meeting is for; its title where left out.</summary>
    public TextRef Meets { get; init; }

    /// <summary>All seats in it.</summary>
    public SeatSet SeatsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Agencies.Aggregate(SeatSet.Nobody, (all, agency) => all | scenario.SeatsOf[agency.Index]);
    }
}

/// <summary>A joint phase of the case.</summary>
[Section("phases", "National teams first, then joint: agencies of different countries that share and meet only through channels until the joint phase opens.")]
public sealed class JointPhaseModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called, as all read it.")]
    public required Text Title { get; init; }

    /// <summary>Who is in it.</summary>
    [Doc("The agencies in it. Those of one country are one national team until it opens."), OneOrMany]
    public required IReadOnlyList<Reference<AgencyModel>> Agencies { get; init; }

    /// <summary>What all read.</summary>
    [Doc("What all in it read when it opens.")]
    public Text? Says { get; init; }

    /// <summary>Who calls the first meeting.</summary>
    [Doc("The seat in whose name a meeting of all in it is called when it opens; no meeting when left out.")]
    public Reference<SeatModel>? Convenor { get; init; }

    /// <summary>What for.</summary>
    [Doc("What that meeting is for; the title when left out.")]
    public Text? Meets { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary><c>open_phase: tb_joint</c></summary>
[Variant("open_phase", "Opens a joint phase: from now on its teams share and meet directly. Once. In an inject, whoever directs can send it at any time.")]
public sealed class OpenPhaseEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The phase."), Shorthand]
    public required Reference<JointPhaseModel> Phase { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new OpenPhase(build.Id<JointPhase>(Phase));
}

/// <summary>Opens a joint phase.</summary>
/// <param name="phase">Which.</param>
public sealed class OpenPhase(Id<JointPhase> phase) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var world = cascade.World;
        if (world.Part<CooperationPart>().IsOpen(phase))
        {
            return;
        }

        var definition = world.Scenario.Table<JointPhase>()[phase];
        var seats = definition.SeatsIn(world.Scenario);
        cascade.Cause = cascade.Emit(new PhaseOpened(phase) { To = seats });
        if (definition.Convenor.IsSome && !(seats - SeatSet.Of(definition.Convenor)).IsEmpty)
        {
            var before = cascade.Cause;
            new CallMeeting(definition.Convenor, definition.Meets.IsSome ? definition.Meets : definition.Title, world.Now, TextRef.None, [], seats, []).Convene(cascade, null);
            cascade.Cause = before;
        }
    }
}

/// <summary>A joint phase opened. All in it learn of it.</summary>
/// <param name="Phase">Which.</param>
public sealed record PhaseOpened(Id<JointPhase> Phase) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Open(world, Phase);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Open(Phase, notice.At);
}

/// <summary>Give things to everybody in a joint phase: into the shared room.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Phase">Which phase; open.</param>
/// <param name="Items">What; the desk must have it.</param>
/// <param name="Code">Under which code.</param>
/// <param name="Purpose">What for.</param>
public sealed record ShareInRoom(Id<Seat> Seat, Id<JointPhase> Phase, IReadOnlyList<WallItem> Items, HandlingCode Code, TextRef Purpose) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return !desk.Scenario.Table<JointPhase>().Has(Phase) || !desk.Scenario.Table<JointPhase>()[Phase].Agencies.Contains(desk.Scenario.Seats[Seat].Agency) ? Refusal.NoSuchThing
            : desk.Part<CooperationDesk>().OpenedAt(Phase) == SimTime.Never ? Phasing.Apart
            : Items.Count == 0 ? WallRefusals.NothingToShare
            : !Items.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
            : !Purpose.IsSome ? WallRefusals.NoPurpose
            : Code == HandlingCode.H3 ? CooperationRefusals.NoOwnRestrictions
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        Sharing.Share(
            cascade, Seat, world.Scenario.Table<JointPhase>()[Phase].SeatsIn(world.Scenario) - world.Scenario.SeatsOf[world.Scenario.Seats[Seat].Agency.Index], Items, Purpose,
            new SharingTerms(Code) { Source = SourceGrade.A, Information = InformationGrade.KnownToSource }, By);
    }
}

/// <summary>What national teams cannot do to each other before the joint phase opens.</summary>
public static class Phasing
{
    /// <summary>The teams work apart.</summary>
    public static readonly Refusal Apart = new(
        "coop.apart", "The national teams work apart for now; the joint phase has not opened.", "Write by a channel between the countries, or wait until the joint phase opens.");

    /// <summary>Why somebody cannot be reached directly yet, or null.</summary>
    internal static Refusal? Between(Desk desk, SeatSet to)
    {
        var (scenario, own) = (desk.Scenario, desk.Scenario.Seats[desk.Seat].Agency);
        var phases = scenario.Table<JointPhase>();
        foreach (var id in phases.Ids)
        {
            if (phases[id].Agencies.Contains(own) && desk.Part<CooperationDesk>().OpenedAt(id) == SimTime.Never
                && to.ToList().Select(seat => scenario.Seats[seat].Agency).Any(agency => phases[id].Agencies.Contains(agency) && CooperationLaw.AreAbroad(scenario, own, agency)))
            {
                return Apart;
            }
        }

        return null;
    }
}
