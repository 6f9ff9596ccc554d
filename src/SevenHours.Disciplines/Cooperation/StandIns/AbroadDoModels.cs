using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary><c>write_abroad: { to: ..., by: ..., about: ..., cites: [...], text: ... }</c></summary>
[Variant("write_abroad", "Writes to an authority of another country.")]
public sealed class WriteAbroadDo : DoModel
{
    /// <summary>To whom.</summary>
    [Doc("The agency it goes to.")]
    public required Reference<AgencyModel> To { get; init; }

    /// <summary>By which channel.</summary>
    [Doc("By which channel.")]
    public required Reference<ChannelModel> By { get; init; }

    /// <summary>About what.</summary>
    [Doc("Whom or what it is about.")]
    public Reference<SubjectModel>? About { get; init; }

    /// <summary>The offence.</summary>
    [Doc("The offence.")]
    public Reference<OffenceModel>? Offence { get; init; }

    /// <summary>The ground.</summary>
    [Doc("The ground in the receiver's law."), Identifier]
    public string? Ground { get; init; }

    /// <summary>The facts given.</summary>
    [Doc("The facts it gives; those not held by then are left out."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Cites { get; init; } = [];

    /// <summary>What is to be done.</summary>
    [Doc("What is to be done there.")]
    public Text? Measure { get; init; }

    /// <summary>The words.</summary>
    [Doc("What is asked, and why.")]
    public required Text Text { get; init; }

    /// <summary>Whether it is urgent.</summary>
    [Doc("Whether it is marked urgent.")]
    public bool Urgent { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var ground = Id<Ground>.None;
        if (Ground is not null && !build.TryId(Ground, out ground))
        {
            build.Diagnostics.Report(StandInRules.NoSuchGround, WrittenAt, Ground);
            return null;
        }

        return new WriteAbroadAct(
            new Letter(Handle.None, seat, build.Id<Agency>(To), build.Id<CooperationChannel>(By), build.Text(Text), default)
            {
                About = build.Id<Subject>(About), AboutText = build.Text(About?.Target.Name), Offence = build.Id<Offence>(Offence), Ground = ground, Measure = build.Text(Measure),
                IsUrgent = Urgent, Code = HandlingCode.H1, Source = SourceGrade.A, Information = InformationGrade.KnownToSource,
            },
            [.. Cites.Select(fact => build.Id<Fact>(fact))]);
    }
}

/// <summary><c>joint_team: { with: ..., text: ... }</c></summary>
[Variant("joint_team", "Opens the draft of an agreement on a joint team.")]
public sealed class JointTeamDo : DoModel
{
    /// <summary>With whom.</summary>
    [Doc("The authorities that are to sign besides one's own."), OneOrMany]
    public required IReadOnlyList<Reference<AgencyModel>> With { get; init; }

    /// <summary>What for.</summary>
    [Doc("What the team is for.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        new JointTeamAct(new OpenTeam(seat, [.. With.Select(agency => build.Id<Agency>(agency))], build.Text(Text)));
}

/// <summary><c>give_team: { facts: [...], text: ... }</c></summary>
[Variant("give_team", "Gives facts to the other members of a joint team in force.")]
public sealed class GiveTeamDo : DoModel
{
    /// <summary>What.</summary>
    [Doc("The facts; those not held by then are left out."), OneOrMany]
    public required IReadOnlyList<Reference<FactModel>> Facts { get; init; }

    /// <summary>What for.</summary>
    [Doc("What for.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        new GiveTeamAct(seat, [.. Facts.Select(fact => build.Id<Fact>(fact))], build.Text(Text));
}
